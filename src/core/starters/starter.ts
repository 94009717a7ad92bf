/** What is known of a new entry before anybody has filled it in. */
export interface StarterValues {
  id: string;
  /** ISO date. */
  today: string;
  /** For a case: the three letters of its lessons. */
  code: string;
  title?: string | undefined;
  /** Name of the person who writes it, as it is to be shown. */
  contributor?: string | undefined;
}

/** Fills a template of `content/_templates/` in. Names are written as JSON, so that nothing in them counts as YAML. */
export function fillStarter(template: string, { id, today, code, title, contributor }: StarterValues): string {
  const filled = template.replaceAll('{{today}}', today).replaceAll('{{code}}', code).replaceAll('{{id}}', id);
  const titled = title ? filled.replace(/^title: ".*"$/m, () => `title: ${JSON.stringify(title)}`) : filled;
  return contributor ? titled.replace(/^contributors: \[.*\]$/m, () => `contributors: [${JSON.stringify(contributor)}]`) : titled;
}
