import { addPerson } from '../customer/add-person.ts';
import { forgetSearch } from '../customer/forget-search.ts';
import { record } from '../customer/timeline.ts';
import { together, type Done, type EvergreenDb } from '../db/db.ts';
import type { Hand } from '../db/hand.ts';
import { learn } from '../dossier/facts.ts';
import type { FieldId } from '../dossier/fields.ts';
import { addDays, type Day } from '../time/day.ts';
import type { DatePolicy } from './cadence.ts';
import { recordSale } from './sell.ts';

interface Sample {
  name: string;
  email: string;
  organisation: string;
  note: string;
  facts: Partial<Record<FieldId, string>>;
  /** What was sold, and how many days ago. */
  sale?: { product: string; daysAgo: number };
}

/** Fictional customers in three languages, at addresses that can belong to nobody. */
const samples: Sample[] = [
  {
    name: 'Priya Raman',
    email: 'priya.raman@acme-pumps.example',
    organisation: 'Acme Pumps',
    note: 'The crate of the second pump was dented; the pump is fine. Line stop is on the 20th.',
    facts: { role: 'Maintenance lead', best_time: 'Before 10, after the shift meeting' },
    sale: { product: 'CX-40 pump', daysAgo: 2 },
  },
  {
    name: 'Marta Kowalska',
    email: 'm.kowalska@baltic-freight.example',
    organisation: 'Baltic Freight',
    note: 'Under contract with another supplier until 31 March. Wants our price list in February.',
    facts: { role: 'Fleet manager', needs: 'Two electric forklifts next spring' },
  },
  {
    name: '王建国',
    email: 'wang.jianguo@huaxin-machinery.example',
    organisation: '华新机械有限公司',
    note: '夜班师傅反映主轴三千转以上噪音偏大，希望周五前有人来看。',
    facts: { role: '设备科科长', preferred_channel: '微信，上班时间不接电话' },
    sale: { product: '数控机床 VM-850', daysAgo: 4 },
  },
  {
    name: '李晓梅',
    email: 'li.xiaomei@lantian-trade.example',
    organisation: '蓝天贸易',
    note: '维保合同十二月到期，领导要先比价。下个月八号公司十周年庆。',
    facts: { role: '采购经理' },
  },
  {
    name: '陳怡君',
    email: 'yichun.chen@formosa-optics.example',
    organisation: '台光光學',
    note: '第三批鏡片有兩箱外包裝破損，已約好換貨，主管在意原因說明。',
    facts: { role: '採購部', their_problems: '包裝破損，今年第二次' },
  },
  {
    name: '張志明',
    email: 'cm.chang@tainan-hotel.example',
    organisation: '台南飯店',
    note: '教育訓練同仁都說實用。介紹了一位開民宿的朋友黃先生，想換熱泵。',
    facts: { role: '工程部經理', why_they_chose_us: '到場快，訓練做得細' },
    sale: { product: '熱泵熱水機', daysAgo: 8 },
  },
];

/** Adds the sample customers, with notes, facts and follow-ups that are due about `today`. */
export async function loadSample(
  db: EvergreenDb,
  today: Day,
  policy: DatePolicy,
  hand: Hand,
): Promise<Done<void>> {
  for (const { name, email, organisation, note, facts, sale } of samples) {
    const { value: person } = await addPerson(
      db,
      { name, email, organisation, sample: true },
      hand,
    );
    for (const [field, value] of Object.entries(facts) as [FieldId, string][]) {
      await learn(db, { personId: person.id, field, value, from: 'told' }, hand);
    }
    if (sale) {
      const given = { personId: person.id, product: sale.product };
      await recordSale(db, { ...given, soldOn: addDays(today, -sale.daysAgo) }, policy, hand);
    }
    await record(db, { kind: 'note', people: [person.id], text: note }, hand);
  }
  return { value: undefined, batch: undefined };
}

/** Removes the sample customers with everything that hangs on them; the user's own stay. */
export async function removeSample(db: EvergreenDb): Promise<Done<void>> {
  return together(db, async () => {
    const people = await db.people.filter((person) => person.sample === true).primaryKeys();
    const organisations = await db.organisations
      .filter((organisation) => organisation.sample === true)
      .primaryKeys();
    await Promise.all([
      db.people.bulkDelete(people),
      db.organisations.bulkDelete(await unused(db, organisations, people)),
      db.addresses.where('personId').anyOf(people).delete(),
      db.facts.where('personId').anyOf(people).delete(),
      db.events.where('people').anyOf(people).delete(),
      db.sales.where('personId').anyOf(people).delete(),
      db.reminders.where('personId').anyOf(people).delete(),
      db.links.where('from').anyOf(people).or('to').anyOf(people).delete(),
      forgetSearch(db),
    ]);
  });
}

/** A sample organisation that the user gave an own customer of is kept. */
async function unused(db: EvergreenDb, organisations: string[], sample: string[]) {
  const gone = new Set(sample);
  const kept = await db.people
    .filter((person) => !gone.has(person.id) && person.organisationId !== undefined)
    .toArray();
  const used = new Set(kept.map((person) => person.organisationId));
  return organisations.filter((id) => !used.has(id));
}
