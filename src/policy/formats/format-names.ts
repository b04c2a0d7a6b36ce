/** Names of the formats of a check, apart, so that the help need not load them. */
export const CHECK_FORMAT_NAMES = ['pretty', 'yaml', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'] as const;
