import type { Diagnostic } from '../../../schema/record/diagnostic.ts';
import { CODES, type DiagnosticCode } from './codes.ts';

/** Collects the diagnostics of one extraction. */
export class Report {
  readonly #found: Diagnostic[] = [];

  /**
   * @param line of the source
   * @param article position of the article, `null` for the issue
   */
  add(code: DiagnosticCode, line: number, article: number | null, message: string, suggestion: string | null = null): void {
    this.#found.push({ code, ...CODES[code], line, article, message, suggestion });
  }

  /** In the order of the lines. */
  get diagnostics(): Diagnostic[] {
    return this.#found.toSorted((a, b) => a.line - b.line);
  }
}
