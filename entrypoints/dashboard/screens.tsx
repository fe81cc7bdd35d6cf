import {
  Building2,
  CalendarCheck,
  CalendarClock,
  CalendarRange,
  Shapes,
  Copy,
  FileDown,
  FileUp,
  Handshake,
  Hourglass,
  Scale,
  Settings as Gear,
  Trash2,
  Users,
  type LucideIcon,
} from 'lucide-react';
import { lazy, type ReactNode } from 'react';
import type { ScreenWord } from '../../lib/i18n/screen.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** One screen of the dashboard; its code is loaded when it is first opened. */
interface Screen {
  /** Route of wouter. */
  path: string;
  show: (parameters: Partial<Record<string, string>>, settings: Settings) => ReactNode;
  /** Its place in the navigation; left out where one comes to it from another screen. */
  nav?: { word: ScreenWord; icon: LucideIcon };
  /** What the palette calls it, where it does something rather than shows it. */
  action?: ScreenWord;
}

const Customers = lazy(() =>
  import('../../components/customer/table/Customers.tsx').then(({ Customers }) => ({
    default: Customers,
  })),
);
const NewCustomer = lazy(() =>
  import('../../components/customer/NewCustomer.tsx').then(({ NewCustomer }) => ({
    default: NewCustomer,
  })),
);
const Today = lazy(() =>
  import('../../components/followup/Today.tsx').then(({ Today }) => ({ default: Today })),
);
const Week = lazy(() =>
  import('../../components/week/Week.tsx').then(({ Week }) => ({ default: Week })),
);
const Duplicates = lazy(() =>
  import('../../components/customer/Duplicates.tsx').then(({ Duplicates }) => ({
    default: Duplicates,
  })),
);
const ImportPage = lazy(() =>
  import('../../components/exchange/ImportPage.tsx').then(({ ImportPage }) => ({
    default: ImportPage,
  })),
);
const Organisations = lazy(() =>
  import('../../components/organisation/Organisations.tsx').then(({ Organisations }) => ({
    default: Organisations,
  })),
);
const OrganisationPage = lazy(() =>
  import('../../components/organisation/OrganisationPage.tsx').then(({ OrganisationPage }) => ({
    default: OrganisationPage,
  })),
);
const DossierPage = lazy(() =>
  import('../../components/dossier/DossierPage.tsx').then(({ DossierPage }) => ({
    default: DossierPage,
  })),
);
const Review = lazy(() =>
  import('../../components/rights/Review.tsx').then(({ Review }) => ({ default: Review })),
);
const Trash = lazy(() =>
  import('../../components/rights/Trash.tsx').then(({ Trash }) => ({ default: Trash })),
);
const Report = lazy(() =>
  import('../../components/rights/Report.tsx').then(({ Report }) => ({ default: Report })),
);
const ExportCustomers = lazy(() =>
  import('../../components/exchange/ExportCustomers.tsx').then(({ ExportCustomers }) => ({
    default: ExportCustomers,
  })),
);
const HandOver = lazy(() =>
  import('../../components/exchange/HandOver.tsx').then(({ HandOver }) => ({ default: HandOver })),
);
const Circles = lazy(() =>
  import('../../components/circle/Circles.tsx').then(({ Circles }) => ({ default: Circles })),
);
const Plans = lazy(() =>
  import('../../components/followup/plans/Plans.tsx').then(({ Plans }) => ({ default: Plans })),
);
const Competitors = lazy(() =>
  import('../../components/competitor/Competitors.tsx').then(({ Competitors }) => ({
    default: Competitors,
  })),
);
const SettingsPage = lazy(() =>
  import('../../components/settings/SettingsPage.tsx').then(({ SettingsPage }) => ({
    default: SettingsPage,
  })),
);

/** Every screen, in the order of the navigation. The first one is where the dashboard opens. */
export const SCREENS: Screen[] = [
  {
    path: '/customers',
    show: (_, settings) => <Customers settings={settings} />,
    nav: { word: 'customers', icon: Users },
  },
  { path: '/new', show: () => <NewCustomer />, action: 'newCustomer' },
  { path: '/today', show: () => <Today />, nav: { word: 'today', icon: CalendarCheck } },
  {
    path: '/week',
    show: (_, { author }) => <Week author={author} />,
    nav: { word: 'week', icon: CalendarRange },
  },
  {
    path: '/person/:id/:entry?',
    show: ({ id = '', entry }) => <DossierPage key={id} personId={id} entry={entry} />,
  },
  {
    path: '/organisations',
    show: () => <Organisations />,
    nav: { word: 'organisations', icon: Building2 },
  },
  { path: '/organisation/:id', show: ({ id = '' }) => <OrganisationPage key={id} id={id} /> },
  { path: '/circles', show: () => <Circles />, nav: { word: 'circles', icon: Shapes } },
  { path: '/duplicates', show: () => <Duplicates />, nav: { word: 'duplicates', icon: Copy } },
  { path: '/review', show: () => <Review />, nav: { word: 'review', icon: Hourglass } },
  { path: '/trash', show: () => <Trash />, nav: { word: 'trash', icon: Trash2 } },
  { path: '/report/:id', show: ({ id = '' }) => <Report key={id} personId={id} /> },
  { path: '/import', show: () => <ImportPage />, nav: { word: 'importTitle', icon: FileDown } },
  {
    path: '/export',
    show: () => <ExportCustomers />,
    nav: { word: 'exportCustomers', icon: FileUp },
  },
  { path: '/hand-over', show: () => <HandOver />, nav: { word: 'handOvers', icon: Handshake } },
  {
    path: '/plans',
    show: (_, settings) => <Plans settings={settings} />,
    nav: { word: 'plans', icon: CalendarClock },
  },
  { path: '/competitors', show: () => <Competitors />, nav: { word: 'competitors', icon: Scale } },
  {
    path: '/settings',
    show: (_, settings) => <SettingsPage settings={settings} />,
    nav: { word: 'settings', icon: Gear },
  },
];
