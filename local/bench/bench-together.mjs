/** Counts what rating together costs Google: saving, revealing, checking, with up to 30 members. */

/** @typedef {{ folder: string, product: string, createNodeHost: (options: object) => any }} Bench */

const SHEET = { subsection: '9.2', cycle: 'Bench' };
const METHODS = 14;
const METHOD_IDS = Array.from(
  { length: METHODS },
  (_, n) => `9.2.${String(n + 1).padStart(2, '0')}`,
);

let turn = Date.now();

/** @param {Bench} bench */
export async function countTogether(bench) {
  console.log(
    `Rating together, ${METHODS} methods, every member with a rating and a strategy on each:`,
  );
  for (const members of [2, 12, 30]) {
    const { host, size } = await ratedHidden(bench, members);
    const progress = await counted(host, 'getResults', { cycle: SHEET.cycle });
    const reveal = await counted(host, 'revealSheet', SHEET);
    await host.settle();
    const check = await counted(host, 'getFindings');
    host.user = 'M1';
    const straight = await counted(host, 'saveAnswers', answer('M1', { rating: '1' }));
    console.log(
      `  ${members} members: reveal ${reveal.calls} service calls, who is done ${progress.calls}, check ${check.calls}; straight to the sheet ${straight.calls}`,
    );
    console.log(
      `    kept hidden: ${size} bytes; findings after the reveal: ${check.answer.findings.length}`,
    );
    host.dispose();
  }
  await keptOfDomain(bench);
}

/** What is kept once the 43 methods of a published domain are revealed. @param {Bench} bench */
async function keptOfDomain({ product, createNodeHost }) {
  const host = createNodeHost({ folder: product });
  const names = Array.from({ length: 30 }, (_, index) => `M${index + 1}`);
  const { domains } = await host.run('getSetup');
  const { subsections } = domains.find((/** @type {any} */ { id }) => id === '2');
  const cycle = SHEET.cycle;
  await host.run('prepareSheets', {
    ...{ subsections: subsections.map((/** @type {any} */ { id }) => id), cycle, way: 'hidden' },
    ...{ team: names.join('\n'), teamBefore: '', faultsSeen: [] },
  });
  for (const { id } of subsections) await host.run('createSheet', { subsection: id, cycle });
  let answers = 0;
  for (const initials of names) {
    host.user = initials;
    host.runNow('claimInitials', { initials, bring: '' });
    for (const { id } of subsections) {
      const place = { subsection: id, cycle, initials };
      const { methods } = host.runNow('getBallot', place);
      const given = methods.map((/** @type {any} */ method, /** @type {number} */ index) => ({
        ...{ method: method.id, rating: '1234?'[index % 5], ratingsBefore: [''] },
        ...{ strategy: '', strategiesBefore: [''] },
      }));
      host.runNow('saveAnswers', { ...place, answers: given, turn: nextTurn() });
      answers += given.length;
    }
  }
  host.user = 'lead';
  const hidden = sizeKept(host);
  for (const { id } of subsections) await host.run('revealSheet', { subsection: id, cycle });
  console.log(
    `Kept of ${answers} ratings of 30 members on domain 2: ${hidden} bytes while hidden, ${sizeKept(host)} once revealed`,
  );
  host.dispose();
}

/** Bytes of the document's properties. @param {any} host */
function sizeKept(host) {
  const kept = Object.entries(host.properties.save().document);
  return kept.reduce((sum, entry) => sum + Buffer.byteLength(entry.join('')), 0);
}

/** A hidden sheet on which every member has answered everything. @param {Bench} bench @param {number} members */
async function ratedHidden({ folder, createNodeHost }, members) {
  const host = createNodeHost({ folder });
  const names = Array.from({ length: members }, (_, index) => `M${index + 1}`);
  await host.run('prepareSheets', {
    ...{ subsections: [SHEET.subsection], cycle: SHEET.cycle, way: 'hidden' },
    ...{ team: names.join('\n'), teamBefore: '', faultsSeen: [] },
  });
  await host.run('createSheet', SHEET);
  let most = 0;
  for (const initials of names) {
    host.user = initials;
    host.runNow('claimInitials', { initials, bring: '' });
    for (const [index, method] of METHOD_IDS.entries()) {
      host.log.clear();
      const rating = '1234?'[(index + initials.length) % 5];
      host.runNow('saveAnswers', answer(initials, { method, rating, strategy: 'We meet weekly.' }));
      most = Math.max(most, host.log.count('service'));
    }
  }
  host.user = 'lead';
  const size = sizeKept(host);
  console.log(`  ${members} members: one hidden rating ${most} service calls`);
  return { host, size };
}

/** @param {string} initials @param {object} change */
function answer(initials, change) {
  const before = { ratingsBefore: ['', '1', '2', '3', '4', '?'], strategiesBefore: [''] };
  const whole = { method: METHOD_IDS[0], rating: '', strategy: '', ...before, ...change };
  return { ...SHEET, initials, answers: [whole], turn: nextTurn() };
}

/** As long as those of the sidebar, which go by the clock. */
function nextTurn() {
  turn += 1;
  return turn;
}

/** @param {any} host @param {string} name @param {object[]} request */
async function counted(host, name, ...request) {
  host.log.clear();
  const returned = await host.run(name, ...request);
  return { calls: host.log.count('service'), answer: returned };
}
