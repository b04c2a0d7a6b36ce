#!/usr/bin/env node
// CommonJS (see package.json here): it starts a tenth faster than an ES module.
const { enableCompileCache } = require('node:module');
// Node 22 and later keep compiled code between runs; Node 20 does not have this.
enableCompileCache?.();

const { run } = require('../dist/peil.cjs');
run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
