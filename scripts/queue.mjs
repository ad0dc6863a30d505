/**
 * Steps that are run a few at a time, in the order they are listed: a step starts as soon as there is a slot for it and
 * what it needs has passed. A step that fails stops none but those that need it.
 */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} needs names of other steps
 * @property {() => Promise<boolean>} run whether it passed
 */

/**
 * @template {Step} S
 * @param {readonly S[]} steps
 * @param {number} slots how many run at a time
 * @returns {Promise<readonly S[]>} the steps that were not run, since something they need did not pass
 */
export function runQueue(steps, slots) {
  const waiting = [...steps];
  /** @type {Set<string>} */
  const passed = new Set();
  let running = 0;
  return new Promise((resolve, reject) => {
    const startMore = () => {
      while (running < slots) {
        const at = waiting.findIndex(({ needs }) => needs.every((name) => passed.has(name)));
        if (at === -1) break;
        for (const step of waiting.splice(at, 1)) start(step);
      }
      if (running === 0) resolve(waiting);
    };

    /** @param {S} step */
    const start = (step) => {
      running += 1;
      step.run().then((hasPassed) => {
        running -= 1;
        if (hasPassed) passed.add(step.name);
        startMore();
      }, reject);
    };

    startMore();
  });
}
