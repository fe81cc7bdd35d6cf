import { browser } from '@wxt-dev/browser';
import type { Answer, ToBackground, ToPage } from './protocol.ts';

type Every = ToBackground & ToPage;
type Data<K extends keyof Every> = Parameters<Every[K]>[0];
type Answered<K extends keyof Every> = Awaited<ReturnType<Every[K]>>;

/** Sends a message to the background. Rejects when it is refused, or nobody is there to answer. */
export function sendMessage<K extends keyof ToBackground>(
  type: K,
  data: Data<K>,
): Promise<Answered<K>>;
/** Sends a message to the script in one tab. */
export function sendMessage<K extends keyof ToPage>(
  type: K,
  data: Data<K>,
  tabId: number,
): Promise<Answered<K>>;
export async function sendMessage(
  type: keyof Every,
  data: unknown,
  tabId?: number,
): Promise<unknown> {
  const message = { type, data };
  const answer: Answer | undefined = await (tabId === undefined
    ? browser.runtime.sendMessage(message)
    : browser.tabs.sendMessage(tabId, message));
  if (!answer) throw new Error(`Nobody answers ${type}`);
  if ('err' in answer) throw new Error(answer.err.message);
  return answer.res;
}
