import type { CIRCLE_KINDS } from '../customer/circle.ts';
import type { LinkKind } from '../customer/link.ts';
import type { TIERS } from '../customer/person.ts';
import type { FieldId } from '../dossier/fields.ts';
import type { Job } from '../service/job.ts';

/** Something that happened, so many days ago. A call or visit without an outcome reached them. */
interface Past {
  daysAgo: number;
  kind: 'note' | 'call' | 'visit';
  text: string;
  outcome?: 'leftMessage' | 'noAnswer';
}

/** What is owed to them: said so many days ago, and due in so many. */
type Owed = { daysAgo: number; dueIn: number; text: string } & (
  | { kind: 'promise' | 'complaint' | 'visit' }
  | { kind: 'job'; job: Job['kind'] }
);

/** A customer who does not exist. */
export interface SampleCustomer {
  name: string;
  formOfAddress?: string;
  /** Before the @ of the organisation's domain. */
  mailbox: string;
  organisation: keyof typeof ORGANISATIONS;
  tier?: (typeof TIERS)[number];
  tags?: string[];
  circle?: keyof typeof CIRCLES;
  facts: Partial<Record<FieldId, string>>;
  /** A birthday so many days ahead. */
  birthdayIn?: { days: number; lunar?: true };
  /** Their contract with somebody else ends so many days ahead. */
  contractEndsIn?: number;
  past: Past[];
  /**
   * What was sold, how many days ago, and what was heard in its steps so far, in their order. With
   * `due` the sale is as much older as weekends and holidays make it, so that this step has come.
   */
  sales?: { product: string; daysAgo: number; heard?: string[]; due?: 'day-8' }[];
  owed?: Owed[];
  /** Other samples, by name. */
  links?: { kind: LinkKind; to: string }[];
}

/** Organisations by domain; `.example` belongs to nobody. */
export const ORGANISATIONS = {
  'acme-pumps.example': 'Acme Pumps',
  'baltic-freight.example': 'Baltic Freight',
  'hartley-dairy.example': 'Hartley Dairy',
  'northsea-fisheries.example': 'Northsea Fisheries',
  'obrien-joinery.example': "O'Brien Joinery",
  'st-anne-clinic.example': 'St Anne Clinic',
  'vogel-druck.example': 'Vogel Druck',
  'huaxin-machinery.example': '华新机械有限公司',
  'lantian-trade.example': '蓝天贸易',
  'jinhe-food.example': '金禾食品',
  'yunfan-logistics.example': '云帆物流',
  'chunhui-school.example': '春晖学校',
  'formosa-optics.example': '台光光學',
  'tainan-hotel.example': '台南飯店',
  'lanyu-inn.example': '藍嶼民宿',
  'shunfa-hardware.example': '順發五金',
  'hsinyi-dental.example': '信義牙醫診所',
} as const;

/** Where their people live, by domain. */
export const COUNTRIES: Record<keyof typeof ORGANISATIONS, string> = {
  'acme-pumps.example': 'GB',
  'baltic-freight.example': 'PL',
  'hartley-dairy.example': 'GB',
  'northsea-fisheries.example': 'NO',
  'obrien-joinery.example': 'GB',
  'st-anne-clinic.example': 'GB',
  'vogel-druck.example': 'DE',
  'huaxin-machinery.example': 'CN',
  'lantian-trade.example': 'CN',
  'jinhe-food.example': 'CN',
  'yunfan-logistics.example': 'CN',
  'chunhui-school.example': 'CN',
  'formosa-optics.example': 'TW',
  'tainan-hotel.example': 'TW',
  'lanyu-inn.example': 'TW',
  'shunfa-hardware.example': 'TW',
  'hsinyi-dental.example': 'TW',
};

/** What was agreed for everybody there, by domain. */
export const TERMS: Partial<Record<keyof typeof ORGANISATIONS, string>> = {
  'acme-pumps.example': '8 % on spare parts; invoice at the end of the month',
  'huaxin-machinery.example': '备件九五折，月结30天',
  'formosa-optics.example': '耗材九折，月結60天',
};

export const CIRCLES = {
  rotary: { name: 'Rotary Leeds', kind: 'society' },
  sailing: { name: 'Harbour sailing club', kind: 'sport' },
  alumni: { name: '江南大学校友会', kind: 'school' },
  hiking: { name: '周末登山队', kind: 'sport' },
  hotels: { name: '台南旅宿業公會', kind: 'trade' },
} as const satisfies Record<string, { name: string; kind: (typeof CIRCLE_KINDS)[number] }>;
