import { fields, sections } from '../../lib/dossier/fields.ts';
import { columnsOffered } from '../../lib/exchange/layout-of.ts';
import { COLUMNS, type Column } from '../../lib/exchange/layout.ts';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import { sentenceIn } from '../../lib/i18n/words.ts';
import { useDesk } from '../desk.tsx';
import { control, Field } from '../ui/Field.tsx';

type Basic = (typeof COLUMNS)[number];

const BASIC_WORD = {
  name: 'colName',
  givenName: 'colGivenName',
  middleName: 'colMiddleName',
  familyName: 'colFamilyName',
  namePrefix: 'colNamePrefix',
  nameSuffix: 'colNameSuffix',
  formOfAddress: 'formOfAddress',
  organisation: 'organisation',
  email: 'colEmail',
  phone: 'colPhone',
  handle: 'colHandle',
  tag: 'colTag',
  note: 'note',
  ignore: 'colIgnore',
} as const satisfies Record<Basic, ScreenWord>;

export const isBasic = (column: Column): column is Basic => Object.hasOwn(BASIC_WORD, column);

/** What is special is never filled from a file: with nothing switched on, it is not offered. */
const OFFERED = columnsOffered({});

interface Props {
  label: string;
  column: Column;
  choose: (column: Column) => void;
}

/** What one column is: of the person, or an answer to a question of the dossier. */
export function ColumnChoice({ label, column, choose }: Props) {
  const { say, locale } = useDesk();
  return (
    <Field label={label}>
      {(ids) => (
        <select
          {...ids}
          className={control}
          value={column}
          onChange={({ target }) => {
            const chosen = OFFERED.find((one) => one === target.value);
            if (chosen) choose(chosen);
          }}
        >
          <option value="ignore">{say('colIgnore')}</option>
          <optgroup label={say('columnsBasic')}>
            {COLUMNS.filter((one) => one !== 'ignore').map((one) => (
              <option key={one} value={one}>
                {say(BASIC_WORD[one])}
              </option>
            ))}
          </optgroup>
          {sections.map(({ title, fields: ids }) => (
            <optgroup key={title.en} label={sentenceIn(title, locale)}>
              {ids
                .filter((id) => OFFERED.includes(id))
                .map((id) => (
                  <option key={id} value={id}>
                    {fields[id].sensitivity === 2
                      ? say('yourJudgement', { field: sentenceIn(fields[id].label, locale) })
                      : sentenceIn(fields[id].label, locale)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}
