const APPS = {
  wechat: { name: 'WeChat', id: /^[A-Za-z][\w-]{5,19}|^1[3-9]\d{9}/ },
  line: { name: 'LINE', id: /^@?[A-Za-z0-9][\w.-]{2,29}/ },
  whatsapp: { name: 'WhatsApp', id: /^\+?\d[\d\s().-]{6,20}\d/ },
  telegram: { name: 'Telegram', id: /^@?[A-Za-z]\w{4,31}/ },
  qq: { name: 'QQ', id: /^[1-9]\d{4,11}/ },
} as const;
export type App = keyof typeof APPS;

/** Somebody's name in a messenger. */
export interface Handle {
  /** The messenger and the name, `WeChat: wang_jg`: as imports keep it too. */
  value: string;
}

export function isApp(label: string | undefined): label is App {
  return label !== undefined && Object.hasOwn(APPS, label);
}

/** A name in a messenger; `undefined` where what stands there is none, such as "same as mobile". */
export function handleOf(app: App, text: string): Handle | undefined {
  const { name, id } = APPS[app];
  const [written] = id.exec(text) ?? [];
  return written === undefined ? undefined : { value: `${name}: ${written.trim()}` };
}

/** What was typed, such as `WeChat: wang_jg`; `undefined` where no messenger is named. */
export function readHandle(typed: string): Handle | undefined {
  const [, called = '', text = ''] = /^(\p{L}+)\s*[:：]?\s*(\S.*)$/u.exec(typed.trim()) ?? [];
  const app = Object.keys(APPS).find(
    (one): one is App => one === called.toLowerCase() || (called === '微信' && one === 'wechat'),
  );
  return app && handleOf(app, text);
}

const LINKS: [RegExp, App][] = [
  [/^wa\.me\/\+?(\d{7,15})/i, 'whatsapp'],
  [/^line\.me\/(?:ti\/p\/|R\/ti\/p\/)[~@%]?([\w.-]{3,30})/i, 'line'],
  [/^t\.me\/(\w{5,32})/i, 'telegram'],
];

/** The handle that a link leads to. */
export function handleIn(link: string): Handle | undefined {
  for (const [pattern, app] of LINKS) {
    const [, id] = pattern.exec(link) ?? [];
    if (id) return handleOf(app, app === 'whatsapp' ? `+${id}` : id);
  }
  return undefined;
}
