/** A piece of HTML in which every text is escaped. */
export class Html {
  readonly text: string;
  constructor(text: string) { this.text = text; }
  toString(): string { return this.text; }
}

type Value = string | number | Html | false | undefined | readonly Value[];

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const print = (value: Value): string => {
  if (value === false || value === undefined) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(print).join('');
  return String(value).replaceAll(/[&<>"']/g, (character) => escapes[character] ?? '');
};

/** Writes HTML: what stands in the template is markup, what is put into it is text, unless it is HTML already. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => new Html(parts.reduce((text, part, index) => text + part + print(values[index]), ''));

/** Puts pieces together with a text between them; what is false or empty is left out. */
export const join = (values: readonly Value[], between: string): Html =>
  new Html(values.map(print).filter(Boolean).join(print(between)));
