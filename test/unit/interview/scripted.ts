import {
  Interrupted,
  type Prompts,
  type QuestionReply,
  type QuestionView,
  type SelectAsk,
  type TextAsk,
  type TickAsk,
} from '../../../src/interview/prompts.ts';

/** One screen and what the person does there. A text that does not fit the screen makes the test fail. */
export type Scene =
  | { readonly on: 'question'; readonly id: string; readonly reply: QuestionReply; readonly see?: (view: QuestionView) => void }
  | { readonly on: 'text'; readonly about: RegExp; readonly type: string | undefined; readonly see?: (ask: TextAsk) => void }
  | { readonly on: 'select'; readonly about: RegExp; readonly pick: string | undefined; readonly see?: (ask: SelectAsk<string>) => void }
  | { readonly on: 'tick'; readonly about: RegExp; readonly ticks: readonly string[] | undefined }
  | { readonly on: 'page'; readonly about: RegExp };

/** Prompts that follow a script; at its end the person leaves. */
export function scripted(scenes: readonly Scene[]): Prompts & { readonly left: () => number } {
  const rest = [...scenes];
  const next = <K extends Scene['on']>(on: K, what: string): Extract<Scene, { on: K }> => {
    const scene = rest.shift();
    if (scene === undefined) throw new Interrupted();
    if (!isOn(scene, on)) throw new Error(`The interview shows a ${on} (${what}), the script has ${JSON.stringify(scene)}.`);
    return scene;
  };
  const about = (pattern: RegExp, text: string): void => {
    if (!pattern.test(text)) throw new Error(`The interview asks '${text}', the script expects ${String(pattern)}.`);
  };
  return {
    drawn: true,
    question: (view) =>
      settle(() => {
        const scene = next('question', view.item.id);
        if (scene.id !== view.item.id) throw new Error(`The interview stands at ${view.item.id}, the script at ${scene.id}.`);
        scene.see?.(view);
        return scene.reply;
      }),
    text: (ask) =>
      settle(() => {
        const scene = next('text', ask.message);
        about(scene.about, ask.message);
        scene.see?.(ask);
        if (scene.type === undefined && !ask.mayCancel) throw new Error(`There is no way back from '${ask.message}'.`);
        const wrong = scene.type === undefined ? undefined : ask.check(scene.type);
        if (wrong !== undefined) throw new Error(`'${scene.type}' is refused: ${wrong}`);
        return scene.type;
      }),
    select: <T extends string>(ask: SelectAsk<T>) =>
      settle(() => {
        const scene = next('select', ask.message);
        about(scene.about, ask.message);
        scene.see?.(ask);
        if (scene.pick === undefined) return undefined;
        const option = ask.options.find(({ value, name }) => value === scene.pick || name === scene.pick);
        if (option === undefined) throw new Error(`'${ask.message}' has no option ${scene.pick}.`);
        return option.value;
      }),
    tick: (ask: TickAsk) =>
      settle(() => {
        const scene = next('tick', ask.message);
        about(scene.about, ask.message);
        return scene.ticks?.map(
          (tick) => ask.options.find(({ value, name }) => value === tick || name === tick)?.value ?? fail(`no option ${tick}`),
        );
      }),
    page: (title) => settle(() => about(next('page', title).about, title)),
    close: () => undefined,
    left: () => rest.length,
  };
}

function isOn<K extends Scene['on']>(scene: Scene, on: K): scene is Extract<Scene, { on: K }> {
  return scene.on === on;
}

function fail(message: string): never {
  throw new Error(message);
}

/** What a function gives or throws, as a promise does. */
async function settle<T>(act: () => T): Promise<T> {
  await Promise.resolve();
  return act();
}

export const choice = (id: string, given: Extract<QuestionReply, { kind: 'choice' }>['choice']): Scene => ({
  on: 'question',
  id,
  reply: { kind: 'choice', choice: given },
});
export const command = (id: string, kind: Exclude<QuestionReply['kind'], 'choice'>): Scene => ({
  on: 'question',
  id,
  reply: { kind, selected: undefined },
});
export const finish: Scene = { on: 'select', about: /rapport/, pick: 'Klaar: maak het rapport' };
