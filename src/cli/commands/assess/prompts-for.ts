import type { RoomPrompt } from '../../../interview/group/room-prompt.ts';
import type { Prompts } from '../../../interview/prompts.ts';
import type { Call } from '../../command-spec.ts';

/** How to ask on this terminal: the questions of an interview, and those of a room. */
export interface Asked {
  readonly prompts: Prompts;
  readonly room: () => Promise<RoomPrompt>;
}

/** A screen that is drawn, or lines where drawing is not possible or not wanted. */
export async function promptsFor({ io, common: { lang } }: Call, plain: boolean, signal: AbortSignal): Promise<Asked> {
  if (plain || io.env['TERM'] === 'dumb') {
    const { linePrompts } = await import('../../../interview/lines/line-prompts.ts');
    const prompts = linePrompts({ input: io.stdin, write: io.out, columns: io.columns, lang, signal });
    return { prompts, room: async () => (await import('../../../interview/group/line-room.ts')).lineRoom(prompts, lang) };
  }
  const { screenPrompts } = await import('../../../interview/screen/screen-prompts.ts');
  const { paint } = await import('../../paint.ts');
  const options = { input: io.stdin, output: io.stdout, lang, styles: paint(io.colour.out), signal };
  return {
    prompts: screenPrompts(options),
    room: async () => (await import('../../../interview/group/screen/screen-room.ts')).screenRoom(options),
  };
}
