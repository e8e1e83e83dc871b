import { spawn } from 'node:child_process';

/** How many checks passed, failed and were left out. */
export type Tally = {
  passed: number;
  failed: number;
  skipped: number;
};

/** One step of a command: a program to run, and how its checks are counted when it is more than one. */
export type Step = {
  /** What the step is called in print. */
  name: string;
  /** The program and what it is given. */
  command: [string, ...string[]];
  /** Counts the checks of a step that holds many, from the report it wrote. */
  count?: () => Tally;
};

/** Runs a program with the terminal as its own; answers whether it ended well. */
export function run([program, ...given]: [string, ...string[]]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, given, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** Runs one step, prints how long it took, and tallies it. A step that ends badly has at least one failure. */
export async function runStep(step: Step): Promise<Tally> {
  const begun = Date.now();
  console.log(`\n── ${step.name}`);
  const endedWell = await run(step.command);
  const tally = tallyOf(step, endedWell);
  console.log(
    `── ${step.name}: ${endedWell ? 'passed' : 'FAILED'} in ${((Date.now() - begun) / 1000).toFixed(1)} s`,
  );
  return tally;
}

function tallyOf(step: Step, endedWell: boolean): Tally {
  const single = { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 };
  if (step.count === undefined) return single;
  try {
    const counted = step.count();
    return endedWell ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
  } catch {
    // No report: the step died before it could write one.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** The sum of two tallies. */
export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
