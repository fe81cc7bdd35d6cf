import 'fake-indexeddb/auto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { EvergreenDb } from '../../../lib/db/db.ts';
import { wantsBasis } from '../../../lib/dossier/basis-hint.ts';
import {
  consentFor,
  consentOf,
  draftOf,
  NoConsentError,
  type Consent,
} from '../../../lib/dossier/consent.ts';
import { everyField } from '../../../lib/dossier/every-field.ts';
import { fact } from '../../../lib/dossier/fact.ts';
import { learn } from '../../../lib/dossier/facts.ts';
import { FIELD_IDS, fields } from '../../../lib/dossier/fields.ts';

const today = '2026-11-21';
const agreed: Consent = { how: 'Said so on the phone', on: '2026-11-20' };
const hand = { at: Date.parse('2026-11-21T12:00:00Z'), by: 'Lin' };

describe('consent', () => {
  test('1.5 every special field, and no other, is kept with consent only', () => {
    for (const id of FIELD_IDS) {
      const field = fields[id];
      if (field.sensitivity < 3) expect(consentFor(field, undefined, today), id).toBeUndefined();
      else expect(() => consentFor(field, undefined, today), id).toThrow(NoConsentError);
    }
  });

  test('1.5 a special fact without consent is not saved; with it, it is kept with the fact', async () => {
    const db = new EvergreenDb('consent');
    onTestFinished(() => db.delete());
    const given = { personId: 'p', field: 'religion', value: 'Quaker', from: 'told' } as const;
    await expect(learn(db, given, hand)).rejects.toThrow(NoConsentError);
    const late = { ...given, consent: { ...agreed, on: '2026-12-01' } };
    await expect(learn(db, late, hand)).rejects.toThrow(NoConsentError);
    expect(await db.facts.count()).toBe(0);
    const { value } = await learn(db, { ...given, consent: agreed }, hand);
    expect(fact.parse(value).consent).toEqual(agreed);
  });

  test('1.5 consent that is not asked for is not kept', async () => {
    const db = new EvergreenDb('no-consent');
    onTestFinished(() => db.delete());
    const given = { personId: 'p', field: 'role', value: 'buyer', from: 'told' } as const;
    const { value } = await learn(db, { ...given, consent: agreed }, hand);
    expect(value).not.toHaveProperty('consent');
  });

  test('1.5 children under 14: a guardian consents apart; older ones need none', () => {
    const { children } = fields;
    expect(() => consentFor(children, agreed, today)).toThrow(NoConsentError);
    const older = { ...agreed, under14: false };
    expect(consentFor(children, older, today)).toEqual(older);
    const young = { ...agreed, under14: true };
    expect(() => consentFor(children, young, today)).toThrow(NoConsentError);
    const guarded = { ...young, guardian: { how: 'Her mother, in writing', on: '2026-11-19' } };
    expect(consentFor(children, guarded, today)).toEqual(guarded);
  });

  test('1.5 what is typed is a consent once nothing is missing, and begins with the last one', () => {
    const draft = draftOf(undefined, today);
    expect(consentOf(fields.religion, draft, today)).toBeUndefined();
    expect(consentOf(fields.religion, { ...draft, how: ' ' }, today)).toBeUndefined();
    expect(consentOf(fields.religion, { ...draft, how: 'Asked' }, today)).toEqual({
      how: 'Asked',
      on: today,
    });
    const guarded = { ...agreed, under14: true, guardian: agreed };
    expect(consentOf(fields.children, draftOf(guarded, today), today)).toEqual(guarded);
  });

  test('1.22 a card number in a consent is masked', () => {
    const given = { ...agreed, how: 'Gave 4111 1111 1111 1111' };
    expect(consentFor(fields.religion, given, today)?.how).toBe('Gave •••• 1111');
  });
});

describe('the ground for keeping', () => {
  const every = everyField([]);
  test('1.20 it is asked for when something private or special is kept, not for the rest', () => {
    const wants = (field: (typeof FIELD_IDS)[number], basis?: 'contract') =>
      wantsBasis(basis ? { basis: { kind: basis } } : {}, [{ field }], every);
    expect(wants('role')).toBe(false);
    expect(wants('described_as')).toBe(false);
    expect(wants('hobbies')).toBe(true);
    expect(wants('religion')).toBe(true);
    expect(wants('hobbies', 'contract')).toBe(false);
  });
});
