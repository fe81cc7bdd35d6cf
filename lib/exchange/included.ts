/** What of the chosen customers goes into a file; nothing else is in its bytes. */
export interface Included {
  /** Notes, calls and visits. */
  notes: boolean;
  /** Facts of family, leisure and money. */
  private: boolean;
  /** The user's own judgements. */
  judgements: boolean;
  /** Answers to sensitive questions. */
  special: boolean;
}

/** Until the user says otherwise: what is ordinary, and what was talked about. */
export const ORDINARY: Included = {
  notes: true,
  private: false,
  judgements: false,
  special: false,
};

/** Whether answers of a sensitivity class go along. */
export function isIncluded(sensitivity: 0 | 1 | 2 | 3, included: Included): boolean {
  return [true, included.private, included.judgements, included.special][sensitivity] === true;
}
