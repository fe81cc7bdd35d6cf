import { useDesk } from '../desk.tsx';
import { ChooseColumns } from './ChooseColumns.tsx';
import { ChooseEncoding } from './ChooseEncoding.tsx';
import { ChooseFile } from './ChooseFile.tsx';
import style from './import.module.css';
import { ImportedFiles } from './ImportedFiles.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportResult } from './ImportResult.tsx';
import { ReviewImport } from './ReviewImport.tsx';
import { useStage } from './use-import.ts';

/** A file of another program on its way in: chosen, understood, shown, and only then written. */
export function ImportPage() {
  const { say } = useDesk();
  const stage = useStage();
  return (
    <div className={style.page}>
      <h1 className={style.title}>{say('importTitle')}</h1>
      {stage.at === 'choosing' && <ChooseFile problem={stage.problem} />}
      {stage.at === 'busy' && <ImportProgress busy={stage} />}
      {stage.at === 'encoding' && <ChooseEncoding candidates={stage.candidates} />}
      {stage.at === 'columns' && <ChooseColumns sampled={stage.sampled} />}
      {stage.at === 'review' && <ReviewImport plan={stage.plan} refused={stage.refused} />}
      {stage.at === 'done' && <ImportResult done={stage} />}
      {(stage.at === 'choosing' || stage.at === 'done') && <ImportedFiles />}
    </div>
  );
}
