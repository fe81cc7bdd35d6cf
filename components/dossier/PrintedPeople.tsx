import type { Circle } from '../../lib/customer/circle.ts';
import type { Linked } from '../../lib/customer/linked.ts';
import { listIn } from '../../lib/i18n/words.ts';
import { RELATION_WORD } from '../customer/relation-words.ts';
import { useDesk } from '../desk.tsx';
import { Block } from './Block.tsx';

interface Props {
  linked: Linked[];
  circles: Circle[];
  /** Who somebody lives with as a partner tells of what is sensitive. */
  partner: boolean;
}

/** The people around a customer, and their circles, on paper. */
export function PrintedPeople({ linked, circles, partner }: Props) {
  const { say, locale } = useDesk();
  const shown = linked.filter(({ relation }) => partner || relation !== 'partner');
  const byRelation = [...Map.groupBy(shown, ({ relation }) => relation)];
  return (
    <>
      <Block title={say('peopleAround')}>
        {byRelation.map(([relation, people]) => (
          <p key={relation}>
            <b>{say(RELATION_WORD[relation])}</b>{' '}
            <span dir="auto">
              {listIn(
                locale,
                people.map(({ other, organisation }) =>
                  [other.name, organisation].filter(Boolean).join(' · '),
                ),
              )}
            </span>
          </p>
        ))}
      </Block>
      <Block title={say('circles')}>
        {circles.map(({ id, name }) => (
          <p key={id} dir="auto">
            {name}
          </p>
        ))}
      </Block>
    </>
  );
}
