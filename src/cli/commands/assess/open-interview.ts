import { fromAnswersFile } from '../../../interview/answers-file.ts';
import type { Asking } from '../../../interview/ask-situation.ts';
import { type Head, type Interview, startInterview } from '../../../interview/interview.ts';
import { askHead } from '../../../interview/set-up.ts';
import { answersName } from './file-names.ts';
import { openFile, readToResume } from './open-file.ts';
import type { AssessOptions } from './options.ts';

/** An interview and the file that it lives in. */
export interface Opened {
  readonly file: string;
  readonly interview: Interview;
  /** What the file said before; undefined where it is new. */
  readonly before: string | undefined;
}

/** An interview to go on with, or a new one in a file that is not there yet. */
export function openInterview(asking: Asking, options: AssessOptions, today: string): Promise<Opened> {
  const { instrument } = asking;
  return openFile<Head, Opened>(asking, options, 'answers', {
    resume: async (file) => {
      const { data, text } = await readToResume(file, 'answers', options, instrument);
      return { file, interview: fromAnswersFile(data, instrument, options.scope), before: text };
    },
    ask: () => askHead(asking, { ...options, date: options.date ?? today }),
    nameOf: ({ organisation, role }) => answersName(organisation.name, role),
    start: (head, file) => ({ file, interview: startInterview(instrument, head), before: undefined }),
  });
}
