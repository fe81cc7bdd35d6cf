import type { Rule } from '../../rule.ts';
import { SPOKEN_FOR } from '../spoken-for.ts';
import { TRADE_WHY } from './reasons.ts';

const common = {
  locale: 'en',
  category: 'absolute-promise',
  severity: 'strong',
  replaces: 'sentence',
  guards: SPOKEN_FOR,
  why: TRADE_WHY.finance.claim,
  source: 'SEC rule 206(4)-1; FINRA rules 2150(b), 2210(d); UK FCA COBS 4.2; HK SFO s. 107',
  suggestions: [
    { en: 'The value can fall as well as rise, and you may get back less than you put in' },
    { en: 'The fact sheet shows the target, the costs and the risks: {source}' },
    { en: 'Let us first look at how much loss you could bear' },
  ],
} as const;

export const financeEn = [
  {
    ...common,
    id: 'en.finance.guaranteed-return',
    patterns: [
      '((we|i){can}? guarantee|guarantees?|guaranteed|assured)( you)?( an?)?( {n} ?%)?( (annual|monthly|yearly|weekly|daily|fixed|steady|minimum|high|investment|stock|trading))? (returns?|profits?|gains|yields?|roi)',
      '(returns?|profits?|gains|yields?|dividends?|(your|the) (capital|principal|investment)) (is|are|will be)( (fully|100%|absolutely|completely))? guaranteed',
      '(we|i){can}? (guarantee|promise|assure)( you)?( an?| at least| a minimum of)? {n} ?%( (annual|monthly|yearly|weekly|fixed))?( (return|yield|profit|interest|growth))?( (a|per|every|each) (year|month|week|day))?',
    ],
    stop: ['guaranteed (minimum|maturity|cash|surrender) {w}'],
    examples: {
      bad: [
        { text: 'We guarantee a 12% annual return.', span: 'We guarantee a 12% annual return' },
        { text: 'The fund offers guaranteed returns.', span: 'guaranteed returns' },
        { text: 'With us your capital is guaranteed.', span: 'your capital is guaranteed' },
      ],
      good: [
        'Past performance is no guarantee of future returns.',
        'We cannot guarantee a return.',
        'Returns are not guaranteed.',
      ],
    },
  },
  {
    ...common,
    id: 'en.finance.no-loss',
    patterns: [
      "(you|your (money|savings)|investors?) (can't|cannot|can not|will never|won't|could never|never) lose( (money|anything|a (cent|penny|dollar)|your (money|capital|savings|principal)))?>{end}",
      '(no|zero|without( any)?) (risk of (loss|losing (money|capital))|downside risk)',
      "(there is|there's) no way (you|anyone|investors?|they|we) (can|could|will|would) lose( (money|anything))?",
      '(nothing to lose|no downside)>( (by|if|in|when|with) (you )?(invest|invests|investing|buy|buying|put|this fund))',
    ],
    examples: {
      bad: [
        { text: 'With this fund you cannot lose money.', span: 'you cannot lose money' },
        { text: 'It pays 5% with no risk of loss.', span: 'no risk of loss' },
      ],
      good: [
        'You can lose money with this fund.',
        'Do you mean you cannot lose money?',
        'No fund is without risk.',
      ],
    },
  },
  {
    ...common,
    id: 'en.finance.risk-free',
    patterns: [
      '(risk-free|zero-risk|no-risk|riskless) (investments?|profits?|income|trades?|trading|portfolio|funds?|bonds?|money|gains)',
      '(investment|fund|product|portfolio|bond|note|strategy|deposit|savings? plan) (is|are|has|carries)( (completely|totally|entirely|absolutely|practically|virtually|100%))? (risk-free|without( any)? risk|free of risk|no risk|zero risk)',
    ],
    stop: ['risk-free (rates?|assets?|bonds? (rates?|yields?))'],
    examples: {
      bad: [
        { text: 'It is a risk-free investment.', span: 'risk-free investment' },
        { text: 'The bond is practically risk-free.', span: 'bond is practically risk-free' },
      ],
      good: [
        'The risk-free rate is 4%.',
        'Every investment carries risk.',
        'They advertise “risk-free profits”.',
      ],
    },
  },
  {
    ...common,
    id: 'en.finance.capital-safe',
    patterns: [
      'your (capital|principal|money|savings|deposit|investment) (is|are|will be|stays|remains)( (100%|completely|totally|absolutely|perfectly|always|fully))? (safe|secure|protected)>{end}',
      '(as safe as|safer than)( an?| the| your| money in the)? (bank|bank deposits?|savings accounts?|fixed deposits?|government bonds?)>{end}',
    ],
    examples: {
      bad: [
        { text: 'Your capital is completely safe.', span: 'Your capital is completely safe' },
        { text: 'This note is as safe as a bank deposit.', span: 'as safe as a bank deposit' },
      ],
      good: [
        'It is not as safe as a bank deposit.',
        'If your money is safe depends on the issuer.',
      ],
    },
  },
  {
    ...common,
    id: 'en.finance.will-rise',
    source: 'FINRA rule 2210(d)(1)(F); SEC rule 206(4)-1; UK FCA COBS 4.6',
    patterns: [
      '(this|the|these|that|its) (stocks?|shares?|funds?|coins?|tokens?|etfs?|share price|crypto) (will|(is|are) (going|bound|certain|sure|set) to)( (definitely|certainly|surely|soon|easily))? (double|triple|skyrocket|soar|explode|take off|multiply|outperform)',
      '(stock|share|fund|coin|token|market|crypto|price) can only (go up|rise)',
      '(a|an) (sure-fire|surefire|one-way|no-brainer|bulletproof) (bet|investment|trade|winner|stock)',
      'the next (bitcoin|amazon|tesla|nvidia|apple)>{end}',
    ],
    examples: {
      bad: [
        { text: 'This stock will double by May.', span: 'This stock will double' },
        { text: 'It is a sure-fire investment.', span: 'a sure-fire investment' },
      ],
      good: [
        'Nobody can say whether this stock will double.',
        'Analysts said the stock will soar.',
        'The new price will apply from May.',
      ],
    },
  },
  {
    ...common,
    id: 'en.finance.past-proves',
    source: 'SEC rule 206(4)-1(d); UK FCA COBS 4.6',
    patterns: [
      'past (performance|returns|results) (guarantees?|proves?|ensures?|assures?|shows? that)',
      '(not a single|not one|no) (client|customer|investor)( of ours)? (has|have)( ever)? lost( any)? (money|a (cent|penny|dollar))',
      '(fund|strategy|portfolio|system|clients?|investors?|we) (has|have) (never|not once) (lost( any)? money|lost a (cent|penny|dollar)|had a (losing|down|bad|negative) (year|month|quarter|day|trade))',
      '(profits?|money|gains|positive returns?|paid out) every( single)? (year|month|quarter|week|day)>{end}',
    ],
    examples: {
      bad: [
        { text: 'Our fund has never had a losing year.', span: 'fund has never had a losing year' },
        { text: 'Past performance proves the model.', span: 'Past performance proves' },
      ],
      good: [
        'Past performance does not predict future results.',
        'The fund had two losing years since 2015.',
      ],
    },
  },
  {
    ...common,
    id: 'en.finance.sure-credit',
    source: 'US Telemarketing Sales Rule, 16 CFR 310.4(a)(4); UK FCA CONC 3.3',
    suggestions: [
      { en: 'The lender decides after the credit check, usually by {date}' },
      { en: 'I can tell you which papers the lender will ask for' },
    ],
    patterns: [
      '(guaranteed|instant|automatic) (loan|credit|credit card|overdraft) (approval|acceptance)',
      '(your|the|every) (loan|credit|credit card|loan application) (will|is going to) (definitely|certainly|surely|always|automatically) be (approved|granted|paid out)',
      '(everyone|everybody|anyone|all applicants|bad credit) (is|are|gets|get|will be|will get) (approved|a loan|credit)>{end}',
    ],
    examples: {
      bad: [
        { text: 'We offer guaranteed loan approval.', span: 'guaranteed loan approval' },
        {
          text: 'Your loan will definitely be approved this week.',
          span: 'Your loan will definitely be approved',
        },
      ],
      good: ['Your loan will be approved if the papers are complete.', 'Not everyone is approved.'],
    },
  },
  {
    ...common,
    id: 'en.finance.quick-riches',
    category: 'overfull-promise',
    severity: 'warn',
    patterns: [
      '(double|triple|quadruple|multiply) your (money|investment|capital|savings|deposit|portfolio)',
      '(get rich (quick|quickly|fast|overnight)|make a fortune|make easy money|money for nothing)',
      '(financial freedom|passive income|retire( early)?|become a millionaire) (in|within)( just| only)? {n} (days?|weeks?|months?|years?)',
      '(earn|make|making|earning|profit|profits|return|returns)( of)?( up to| over)? {n} ?% (a|per|every|each) (day|week|month)',
    ],
    examples: {
      bad: [
        { text: 'You double your money by next year.', span: 'double your money' },
        { text: 'Our clients earn 8% a month.', span: 'earn 8% a month' },
      ],
      good: ['Nobody can double your money safely.', 'The account pays 2% a year.'],
    },
  },
  {
    ...common,
    id: 'en.finance.inside',
    category: 'pushing',
    why: TRADE_WHY.finance.press,
    source: 'US Exchange Act rule 10b-5; UK MAR art. 14; HK SFO s. 270',
    suggestions: [
      { en: 'What I know is public and stands in {source}' },
      { en: 'Please read the prospectus first; I will answer what is open' },
    ],
    patterns: [
      "(i|we)( (have|got|can get|'ve got)|'ve)( some| an?)? (inside|insider|confidential) (information|info|tips?|knowledge)( (about|on) (the|this) (stock|shares?|company|merger|deal))?",
      '(a|an|my) (hot|inside|insider) (stock |share |crypto )?tip',
      '(buy|invest|get in|put (your )?money in)( now)? before (it|the (stock|price|market|coin)) (takes off|explodes|goes up|skyrockets|doubles|moves)',
    ],
    examples: {
      bad: [
        { text: 'Here is a hot stock tip.', span: 'a hot stock tip' },
        { text: 'You should invest before it takes off.', span: 'invest before it takes off' },
      ],
      good: ['We never trade on inside information.', 'Did somebody say he had an inside tip?'],
    },
  },
] as const satisfies readonly Rule[];
