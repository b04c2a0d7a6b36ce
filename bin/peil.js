#!/usr/bin/env node
import module from 'node:module';

// Node 22 and later keep compiled code between runs; Node 20 does not have this.
module.enableCompileCache?.();

const { run } = await import('../dist/peil.mjs');
process.exitCode = await run(process.argv.slice(2));
