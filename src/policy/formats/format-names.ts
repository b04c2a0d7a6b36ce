/** Names of the formats of a check, apart, so that the help need not load them. */
export const CHECK_FORMAT_NAMES = ['pretty', 'yaml', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;

type CheckFormatName = (typeof CHECK_FORMAT_NAMES)[number];

/** How the file of a format ends. GitHub reads a screen and GitLab reads JSON: those are asked for by name. */
const CHECK_ENDINGS: Readonly<Record<string, CheckFormatName>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.md': 'markdown',
  '.txt': 'pretty',
};

export const CHECK_ENDING_NAMES = Object.keys(CHECK_ENDINGS);

/** The format that a file name asks for by its ending, if it does. */
export function checkFormatOfFile(file: string): CheckFormatName | undefined {
  const ending = CHECK_ENDING_NAMES.find((name) => file.toLowerCase().endsWith(name));
  return ending === undefined ? undefined : CHECK_ENDINGS[ending];
}
