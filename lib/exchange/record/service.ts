/** How messengers are named in columns and cards, and how we name them. */
const SERVICES: [RegExp, string][] = [
  [/企业微信|企業微信|wecom/i, 'WeCom'],
  [/微信|we-?chat|weixin/i, 'WeChat'],
  [/^(?:x-)?qq/i, 'QQ'],
  [/^(?:x-)?line\b/i, 'LINE'],
  [/whats-?app/i, 'WhatsApp'],
  [/telegram/i, 'Telegram'],
  [/skype/i, 'Skype'],
  [/linkedin/i, 'LinkedIn'],
  [/facebook/i, 'Facebook'],
  [/twitter/i, 'Twitter'],
  [/instagram/i, 'Instagram'],
  [/钉钉|釘釘|dingtalk/i, 'DingTalk'],
  [/飞书|飛書|feishu|lark/i, 'Feishu'],
  [/signal/i, 'Signal'],
  [/google-?talk|gtalk|hangouts/i, 'Google Talk'],
  [/jabber|xmpp/i, 'Jabber'],
  [/icq/i, 'ICQ'],
  [/msn/i, 'MSN'],
  [/aim\b/i, 'AIM'],
  [/teams|sip\b/i, 'Teams'],
];

/** The name of a messenger; '' where none is known by it. */
export function serviceOf(text: string): string {
  return SERVICES.find(([known]) => known.test(text))?.[1] ?? '';
}
