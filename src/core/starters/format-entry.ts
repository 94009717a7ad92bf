import { Document } from 'yaml';

/** Formats data as YAML as the validator reads it: whatever a text holds, it stays that text. */
const formatYaml = (data: unknown): string => new Document(data, { schema: 'core', aliasDuplicateObjects: false }).toString({ lineWidth: 100 });

/** Formats an entry as the text of its file. */
export const formatEntry = (data: Record<string, unknown>, body: string): string =>
  `---\n${formatYaml(data)}---\n${body ? `\n${body}` : ''}`;

/** Formats data as an item of a list, not indented. */
export const formatItem = (data: Record<string, unknown>): string => formatYaml([data]);
