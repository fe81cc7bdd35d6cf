import type { Vocabulary } from '../pattern.ts';
import type { Guard, Locale } from '../rule.ts';

/** What makes a promise harmless wherever it stands. */
export const SPOKEN_FOR = [
  'negation',
  'quotation',
  'reported',
  'question',
  'condition',
] as const satisfies Guard[];

/** Alternatives that several patterns share. `{competitor}` is the user's own list. */
export const VOCABULARY: Record<Locale, Vocabulary> = {
  en: {
    rivals:
      '{competitor}|(our|my|the|your other) competitors?|(our|the) competition|(our|the) rivals?|other (companies|vendors|providers|suppliers|brands|dealers|agencies|sellers)|(most|some|many|all the) other (companies|vendors|providers|suppliers|brands|dealers|agencies|sellers)|your (current|present|old|other) (vendor|supplier|provider)',
    bad: 'garbage|junk|rubbish|trash|a joke|crap|terrible|awful|lousy|horrible|useless|worthless|hopeless|incompetent|dishonest|liars?|crooks?|thieves|a scam|scammers?|a rip-off|rip-offs|a disaster|second-rate|third-rate|shoddy|inferior|amateurs?|clueless|a nightmare|overpriced|a waste of (time|money)|fly-by-night|unreliable|untrustworthy|going under|going bankrupt|going out of business|obsolete|outdated|ripping you off|cheating you|lying to you',
    praise:
      'advanced|reliable|comprehensive|complete|extensive|affordable|powerful|effective|trusted|respected|recogni(s|z)ed|successful|professional|efficient|economical|amazing|incredible|innovative|sophisticated|secure|accurate|profitable|lucrative|luxurious|exclusive|experienced|generous|versatile|durable|cost-effective|potent|exciting|user-friendly|sought-after|competitive|beautiful|valuable|popular',
    sup2: '((very|absolute|absolutely) )?(best|finest|greatest|fastest|cheapest|easiest|simplest|quickest|safest|largest|biggest|strongest|smartest|hottest|highest|lowest|richest|newest|most {praise})',
    sup: '{sup2}',
    ofall:
      "(on the (market|planet|internet|web|net)|in (the )?(whole |entire |wide )?(world|industry|business|market|country|region|city|state|town|field|nation|class|history|universe|offline or online world)|on earth|available( anywhere)?|anywhere|around|ever( (made|written|created|built|devised|seen|offered|sold|produced|published|developed|invented))?|money can buy|of all time|(that )?(you|you'll|you will)( ever)? (find|see|own|use|need)|(that )?you can (buy|get|find)|bar none|under the sun)",
    money: '($|€|£) ?{n}|{n} ?(cents?|pence|dollars?|euros?|pounds?|%)|(a|one) (dollar|euro|pound)',
    trifle:
      '(copy|copies|photocopy|photocopies|bag|bags|box|boxes|call|calls|phone call|e-?mails?|questions?|pages?|prints?|print-?outs?|screws?|cups?|glass|water|coffee|napkins?|receipts?|paper|envelopes?|stamps?|pens?|straws?|parking|minutes?|signatures?|reprints?|duplicate|duplicates|spare key|packaging|wrapping|gift wrap|cable|cables|batteries|battery|samples?|manual|manuals|catalogues?|brochures?)',
    can: ' (can|do|will|fully|absolutely|personally|hereby|always)',
    things:
      'it|this|that|they|you|prices?|delivery|results?|(the|your|our) (product|order|goods|parts?|machines?|delivery|prices?|results?|system|shipment|package|customers?|team|solution|new one)',
    harm: 'lie|lies|cheat|cheats|overcharge|overcharges|rip you off|rip people off|cut corners|cuts corners|let you down|lets you down|steal|steals|copied us|copies us|copy us|stole our|scam|scams|fleece|fleeces|deceive|deceives|trick|tricks',
    very: 'so|really|very|just|simply|all|always|pretty|quite|absolutely|complete|total|totally|nothing but|basically|frankly|clearly',
  },
  zh: {
    us: '(我|我们|小妹|这边|本店|本公司|我司|敝公司)',
    vow: '(都)?(可以|敢|能够?|绝对|一定)?(向您|跟您|给您|对您)?',
    rivals:
      '{competitor}|他们家|他家|她们家|别人家|人家|别家|别的(厂家|公司|品牌|供应商|商家|店)|(其他|其它)(家|厂家|公司|品牌|供应商|商家|平台|店家|业者|厂商)|同行|同业|竞争对手|竞品|友商|对手|对家|隔壁家|(某些|有些|某|那些)(厂家|公司|品牌|供应商|商家|平台|店家|业者|厂商|同行|同业)|(市面上|外面)(的|那些|其他|卖的)|小型业者|一般业者',
    bad: '垃圾|很烂|太烂|真烂|都烂|破烂|烂货|很差|太差|差劲|差得很|差远了|不靠谱|不可靠|不专业|坑人|很坑|太坑|骗人|骗子|骗钱|忽悠|割韭菜|黑心|没良心|假货|山寨|冒牌|杂牌|劣质|次品|偷工减料|以次充好|挂羊头卖狗肉|粗制滥造|乱收费|乱报价|不负责任|快倒闭|要倒闭|迟早倒闭|快不行了|皮包公司|小作坊|没法用|不能用|一塌糊涂|根本不行|不行|笑话|便宜货|削价竞争|盗版',
  },
};
