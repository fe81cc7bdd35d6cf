import { useEffect, useRef } from 'react';
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
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(stage.at);
  useEffect(() => {
    // What was pressed is gone: the keyboard begins at the top of the next step.
    if (before.current !== stage.at) title.current?.focus();
    before.current = stage.at;
  }, [stage.at]);
  return (
    <div className={style.page}>
      <h1 ref={title} tabIndex={-1} className={style.title}>
        {say('importTitle')}
      </h1>
      {stage.at === 'choosing' && <ChooseFile problem={stage.problem} />}
      {stage.at === 'busy' && <ImportProgress busy={stage} />}
      {stage.at === 'encoding' && <ChooseEncoding candidates={stage.candidates} />}
      {stage.at === 'columns' && <ChooseColumns sampled={stage.sampled} />}
      {stage.at === 'review' && <ReviewImport plan={stage.plan} refused={stage.refused} />}
      {stage.at === 'done' && <ImportResult done={stage} />}
      {stage.at === 'choosing' && <ImportedFiles but={undefined} />}
      {stage.at === 'done' && <ImportedFiles but={stage.imported.id} />}
    </div>
  );
}
