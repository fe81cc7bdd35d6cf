import { useMemo } from 'react';
import { sections } from '../../lib/dossier/fields.ts';
import { answerable, likely } from '../../lib/dossier/likely.ts';
import type { Proposal } from '../../lib/dossier/proposal.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { commitments } from '../../lib/phrasing/commitment.ts';
import { useDesk } from '../desk.tsx';
import { Button } from '../ui/Button.tsx';
import { control } from '../ui/Field.tsx';
import style from './capture.module.css';
import { useTargetName } from './use-target-name.ts';

/** Likely answers that are offered as buttons. */
const OFFERED = 3;

interface Props {
  text: string;
  /** Where it goes for now. Left out: a choice is carried out at once. */
  chosen?: Proposal | 'note' | 'promise';
  choose: (chosen: Proposal | 'note' | 'promise') => void;
}

/** What a selected text is kept as: a note, or the answer to a question, the likeliest first. */
export function KeepAs({ text, chosen, choose }: Props) {
  const { say, every } = useDesk();
  const nameOf = useTargetName();
  const offered = useMemo(() => likely(text, every).slice(0, OFFERED), [text, every]);
  const bound = useMemo(() => commitments(text).length > 0, [text]);
  const asPromise = (
    <Button
      {...(chosen && { 'aria-pressed': chosen === 'promise' })}
      onClick={() => choose('promise')}
    >
      {say('promise')}
    </Button>
  );
  const into = typeof chosen === 'object' ? chosen.into : undefined;
  return (
    <div className={style.keepAs} role="group" aria-label={say('keepAs')}>
      <div className={style.row}>
        {chosen && (
          <Button aria-pressed={chosen === 'note'} onClick={() => choose('note')}>
            {say('asNote')}
          </Button>
        )}
        {bound && asPromise}
        {offered.map((one) => (
          <Button
            key={one.into}
            {...(chosen && { 'aria-pressed': into === one.into })}
            onClick={() => choose(one)}
          >
            {nameOf(one)}
          </Button>
        ))}
        {!bound && asPromise}
        <Others text={text} offered={offered} chosen={into} choose={choose} />
      </div>
    </div>
  );
}

interface OthersProps {
  text: string;
  offered: Proposal[];
  chosen: Proposal['into'] | undefined;
  choose: (chosen: Proposal) => void;
}

/** Every other question that the text can answer, by section. */
function Others({ text, offered, chosen, choose }: OthersProps) {
  const { say, locale, every } = useDesk();
  const nameOf = useTargetName();
  const all = useMemo(() => answerable(text, every), [text, every]);
  const others = all.filter(({ into }) => !offered.some((one) => one.into === into));
  const known = new Set<Proposal['into']>(sections.flatMap(({ fields }) => fields));
  const groups = [
    ...sections.map(({ title, fields }) => ({
      title: sentenceIn(title, locale),
      here: others.filter(({ into }) => fields.some((one) => one === into)),
    })),
    { title: say('ownQuestions'), here: others.filter(({ into }) => !known.has(into)) },
  ];
  const value = others.some(({ into }) => into === chosen) ? chosen : '';
  return (
    <select
      className={control}
      aria-label={say('otherField')}
      value={value}
      onChange={({ target }) => {
        const one = others.find(({ into }) => into === target.value);
        if (one) choose(one);
      }}
    >
      <option value="" disabled>
        {say('otherField')}
      </option>
      {groups.map(
        ({ title, here }) =>
          here.length > 0 && (
            <optgroup key={title} label={title}>
              {here.map((one) => (
                <option key={one.into} value={one.into}>
                  {nameOf(one)}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </select>
  );
}
