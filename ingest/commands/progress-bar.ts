import { SingleBar } from 'cli-progress';

export interface ProgressBar {
  readonly advance: (done: number, total: number) => void;
  /** Takes the bar away; harmless twice. */
  readonly stop: () => void;
}

/** A bar where standard error is a terminal, nothing elsewhere. */
export function progressBar(name: string): ProgressBar {
  if (!process.stderr.isTTY) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: `${name} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: true });
  bar.start(1, 0);
  return {
    advance(done, total) {
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}
