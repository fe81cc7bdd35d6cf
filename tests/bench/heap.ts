/** Bytes in use, after the rubbish is out; both are there in the browser that the runner starts. */
export function bytes(): number {
  globalThis.gc?.();
  return Reflect.get(Reflect.get(performance, 'memory'), 'usedJSHeapSize');
}
