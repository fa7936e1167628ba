import type { PlaceRequest } from './force-worker.ts';
import type { Layout, Placement } from './layout.ts';

interface PlaceAnswer {
  readonly number: number;
  readonly placement: Placement;
}

let worker: Worker | null = null;
let asked = 0;

/** 300 rounds over 500 nodes take most of a second, too long for the page's own thread. */
export const force: Layout = {
  id: 'force',
  suits: () => true,
  place: (elements, canvas) =>
    new Promise((resolve, reject) => {
      worker ??= new Worker(new URL('./force-worker.ts', import.meta.url), { type: 'module' });
      const running = worker;
      asked += 1;
      const request: PlaceRequest = { number: asked, elements, canvas };
      const done = new AbortController();
      running.addEventListener(
        'message',
        ({ data }: MessageEvent<PlaceAnswer>) => {
          if (data.number !== request.number) return;
          done.abort();
          resolve(data.placement);
        },
        { signal: done.signal },
      );
      running.addEventListener(
        'error',
        (event) => {
          done.abort();
          reject(new Error(event.message));
        },
        { signal: done.signal },
      );
      running.postMessage(request, []);
    }),
};
