import { readPage } from '../../lib/sites/reading/read-page.ts';
import { SECOND_UNSEEN, SHAPES, THIRD_UNSEEN, UNSEEN } from '../sites/corpus/index.ts';
import { judge, rate, type Verdict } from '../sites/corpus/judge.ts';
import { openShape } from '../sites/corpus/open-shape.ts';
import type { Shape } from '../sites/corpus/shape.ts';
import type { Figure } from './bench.ts';

/** Reads a shape in a real page, where what is hidden is hidden. */
function verdictOn(shape: Shape): Verdict {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 700px';
  document.body.append(frame);
  try {
    if (!frame.contentDocument) throw new Error('a frame without a document');
    return judge(shape, readPage(openShape(frame.contentDocument, shape), {}));
  } finally {
    frame.remove();
  }
}

const figures = (what: string, shapes: Shape[]): Figure[] => {
  const verdicts = () => shapes.map(verdictOn);
  return [
    {
      name: `right person, ${shapes.length} ${what}: wrong of a hundred`,
      budget: 2,
      figure: async () => 100 - rate(verdicts()),
    },
    {
      name: `right person, ${what}: wrong or doubtful, and shown unasked`,
      budget: 0,
      figure: async () => verdicts().filter(({ wrongUnasked }) => wrongUnasked).length,
    },
    {
      name: `right person, ${what}: asked of a hundred`,
      figure: async () => (100 * verdicts().filter(({ asked }) => asked).length) / shapes.length,
    },
  ];
};

/** In so many of the records that name a firm, it is read. */
const firms: Figure = {
  name: 'organisation, records of the later blind sets that name one: not read of a hundred',
  figure: async () => {
    const named = [...SECOND_UNSEEN, ...THIRD_UNSEEN].filter(({ organisation }) => organisation);
    const read = named.filter((shape) => verdictOn(shape).organisation === shape.organisation);
    return 100 - (100 * read.length) / named.length;
  },
};

export default [
  ...figures('shapes', SHAPES),
  ...figures('shapes it was not made by', UNSEEN),
  // At first look, before anything was mended by them.
  ...figures('of a second blind set (39.1 wrong, 4 unasked, at first look)', SECOND_UNSEEN),
  ...figures('of a third blind set (22.5 wrong, none unasked, at first look)', THIRD_UNSEEN),
  firms,
];
