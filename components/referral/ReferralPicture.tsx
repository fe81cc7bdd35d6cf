import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { Link } from 'wouter';
import type { Knot, Picture, Place } from '../../lib/referral/layout.ts';
import { useDesk } from '../desk.tsx';
import style from './referral.module.css';

/** Pixels at the usual text size; the picture grows with none of its names. */
const COLUMN = 200;
const ROW = 34;
const WIDTH = 140;
const HEIGHT = 30;
const KNOT = 44;
const EDGE = 52;

interface Props {
  picture: Picture;
  names: ReadonlyMap<string, string>;
  /** Shows or hides what is folded behind somebody. */
  toggle: (knot: Knot) => void;
}

const leftOf = ({ column }: Place) => EDGE + column * COLUMN;
const middleOf = ({ row }: Place) => row * ROW + ROW / 2;

/** The tree as a picture: names are links, knots are buttons, the lines are drawn behind them. */
export function ReferralPicture({ picture, names, toggle }: Props) {
  const { say } = useDesk();
  const frame = useRef<HTMLDivElement>(null);
  const at = new Map(picture.places.map((place) => [place.id, place]));
  const self = picture.places.find(({ side }) => side === 'self');
  const middle = self ? leftOf(self) + WIDTH / 2 : 0;
  // In a narrow window the person, not the first introducer, is what is looked for.
  useEffect(() => {
    const shown = frame.current;
    shown?.scrollTo({ left: middle - shown.clientWidth / 2 });
  }, [middle]);
  const width = EDGE * 2 + (picture.columns - 1) * COLUMN + WIDTH;
  return (
    <div className={style.frame} ref={frame}>
      <svg
        role="group"
        aria-label={say('referrals')}
        width={width}
        height={picture.rows * ROW}
        viewBox={`0 0 ${width} ${picture.rows * ROW}`}
      >
        <Ties picture={picture} at={at} />
        {picture.places.map((place) => (
          <Person
            key={place.id}
            place={place}
            name={names.get(place.id) ?? ''}
            knots={picture.knots.filter(({ id }) => id === place.id)}
            toggle={toggle}
          />
        ))}
      </svg>
    </div>
  );
}

function Ties({ picture, at }: { picture: Picture; at: ReadonlyMap<string, Place> }) {
  const arrow = useId();
  return (
    <g aria-hidden className={style.ties}>
      <marker
        id={arrow}
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 0 8 4 0 8z" />
      </marker>
      {picture.ties.map(({ by, who, around }) => {
        const [from, to] = [at.get(by), at.get(who)];
        return (
          from &&
          to && (
            <path
              key={`${by} ${who}`}
              className={around ? style.around : undefined}
              d={around ? aroundFrom(from, to) : straightFrom(from, to)}
              markerEnd={around ? `url(#${arrow})` : undefined}
            />
          )
        );
      })}
    </g>
  );
}

/** From the right side of the introducer to the left side of the introduced. */
function straightFrom(from: Place, to: Place): string {
  const [x1, y1, x2, y2] = [leftOf(from) + WIDTH, middleOf(from), leftOf(to), middleOf(to)];
  const bend = (x1 + x2) / 2;
  return `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`;
}

/** Round the names in between: from under the one to under the other. */
function aroundFrom(from: Place, to: Place): string {
  const [x1, x2] = [leftOf(from) + WIDTH / 3, leftOf(to) + (WIDTH * 2) / 3];
  const [y1, y2] = [middleOf(from) + HEIGHT / 2, middleOf(to) + HEIGHT / 2];
  const low = Math.max(y1, y2) + ROW / 2;
  return `M${x1} ${y1}C${x1} ${low} ${x2} ${low} ${x2} ${y2}`;
}

interface PersonProps {
  place: Place;
  name: string;
  knots: Knot[];
  toggle: (knot: Knot) => void;
}

function Person({ place, name, knots, toggle }: PersonProps) {
  const top = middleOf(place) - HEIGHT / 2;
  const isSelf = place.side === 'self';
  return (
    <>
      <foreignObject x={leftOf(place)} y={top} width={WIDTH} height={HEIGHT}>
        <Link
          href={`/person/${place.id}`}
          className={isSelf ? style.self : style.person}
          aria-current={isSelf ? 'true' : undefined}
          title={name}
          dir="auto"
        >
          {name}
        </Link>
      </foreignObject>
      {knots.map((knot) => (
        <foreignObject
          key={knot.side}
          x={knot.side === 'down' ? leftOf(place) + WIDTH : leftOf(place) - KNOT}
          y={top}
          width={KNOT}
          height={HEIGHT}
        >
          <Unfold knot={knot} name={name} toggle={toggle} />
        </foreignObject>
      ))}
    </>
  );
}

function Unfold({
  knot,
  name,
  toggle,
}: {
  knot: Knot;
  name: string;
  toggle: (knot: Knot) => void;
}) {
  const { say } = useDesk();
  const closed = knot.folded > 0;
  const Icon = knot.side === 'down' ? ChevronLeft : ChevronRight;
  return (
    <button
      type="button"
      className={style.knot}
      aria-label={say(closed ? 'unfold' : 'foldBack', { n: knot.folded, name })}
      aria-expanded={!closed}
      onClick={() => toggle(knot)}
    >
      {closed ? `+${knot.folded}` : <Icon size="1em" aria-hidden />}
    </button>
  );
}
