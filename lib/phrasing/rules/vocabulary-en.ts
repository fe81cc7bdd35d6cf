import type { Vocabulary } from '../pattern.ts';

/** English alternatives that several patterns share. `{competitor}` is the user's own list. */
export const VOCABULARY_EN: Vocabulary = {
  competitors:
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
};
