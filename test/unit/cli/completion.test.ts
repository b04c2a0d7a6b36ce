import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.ts';
import { bashCompletion } from '../../../src/cli/completion/bash.ts';
import { commandShapes, commonFlags } from '../../../src/cli/completion/command-shapes.ts';
import { fishCompletion } from '../../../src/cli/completion/fish.ts';
import { zshCompletion } from '../../../src/cli/completion/zsh.ts';
import { LANGUAGES } from '../../../src/model/text.ts';
import { LISTS } from '../../../src/report/listing.ts';
import { LIST_FORMATS } from '../../../src/report/render-listing.ts';

const ROLES = ['kwartiermaker', 'ervaringsdeskundige'];

describe.each(LANGUAGES)('completion (%s)', (lang) => {
  const shapes = commandShapes(COMMANDS, lang, ROLES);
  const scripts = {
    bash: bashCompletion(shapes, commonFlags(lang)),
    zsh: zshCompletion(shapes, commonFlags(lang)),
    fish: fishCompletion(shapes, commonFlags(lang)),
  };

  it.each(Object.entries(scripts))('%s knows every command, flag and fixed value', (shell, script) => {
    for (const spec of COMMANDS) {
      expect(script).toContain(spec.usage.split(' ')[0]);
      for (const flag of spec.flags ?? []) {
        const long = /--([a-z-]+)/.exec(flag.name)?.[1] ?? '';
        expect(script).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`);
        for (const choice of flag.choices ?? []) expect(script).toContain(choice);
      }
      for (const argument of spec.arguments ?? []) for (const choice of argument.choices ?? []) expect(script).toContain(choice);
    }
    for (const role of ROLES) expect(script).toContain(role);
  });
});

describe('what a shell may fill in', () => {
  const shapes = commandShapes(COMMANDS, 'nl', ROLES);
  const of = (name: string) => shapes.find((shape) => shape.name === name);
  const flag = (command: string, long: string) => of(command)?.flags.find((candidate) => candidate.long === long)?.values;

  it('roles where a role is asked, files where a file is, nothing where a shell cannot know', () => {
    expect(flag('template', '--role')).toEqual({ kind: 'words', words: ROLES });
    expect(flag('score', '--output')).toEqual({ kind: 'files' });
    expect(flag('template', '--core')).toBeUndefined();
    expect(of('explain')?.values).toEqual({ kind: 'files' });
  });
  it('the lists and formats that the commands really take', () => {
    expect(of('list')?.values).toEqual({ kind: 'words', words: [...LISTS] });
    expect(flag('list', '--format')).toEqual({ kind: 'words', words: [...LIST_FORMATS] });
  });
  it('every text is quoted for its shell', () => {
    const odd = [{ name: 'x', about: "a'b: c\\d", flags: [], values: { kind: 'free' as const } }];
    expect(zshCompletion(odd, [])).toContain("'x:a'\\''b\\: c\\\\d'");
    expect(fishCompletion(odd, [])).toContain("-d 'a\\'b: c\\\\d'");
  });
});
