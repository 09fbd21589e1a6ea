import { readFile } from 'node:fs/promises';

/**
 * Univer’s `_scrollToCell` takes the pixels of the first columns, which are frozen and wide, for those
 * of the first that scroll, and so goes too far. This goes just far enough; if forced, the cell comes
 * first in its view.
 */
const scrollToCell = `_scrollToCell(row, column, forceTop = false, forceLeft = false) {
    const skeleton = this._sheetSkeletonManagerService.getCurrentSkeleton();
    const viewport = this._getSheetObject()?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    const worksheet = this._context.unit.getActiveSheet();
    if (!skeleton || !viewport || !worksheet) return false;
    const { xSplit, ySplit } = worksheet.getFreeze();
    const scrolled = (ends, { at, frozen, from, length, isForced }) => {
      const endOf = (index) => ends[Math.min(index, ends.length - 1)] ?? 0;
      const [start, end] = [at - 1, at].map((index) => endOf(index) - endOf(frozen - 1));
      if (at < frozen) return from;
      return isForced || start < from ? start : Math.min(start, Math.max(from, end - length));
    };
    const { scaleX, scaleY } = this._getSheetObject().scene;
    return this._commandService.syncExecuteCommand(ScrollCommand.id, {
      sheetViewStartRow: 0,
      sheetViewStartColumn: 0,
      offsetX: scrolled(skeleton.columnWidthAccumulation, {
        at: column, frozen: xSplit, isForced: forceLeft,
        from: viewport.viewportScrollX, length: viewport.width / scaleX,
      }),
      offsetY: scrolled(skeleton.rowHeightAccumulation, {
        at: row, frozen: ySplit, isForced: forceTop,
        from: viewport.viewportScrollY, length: viewport.height / scaleY,
      }),
    });
  }
`;

/** What has to be otherwise in Univer's packages than as published, and why. */
const changes = [
  {
    // Univer waits 100 ms after a change before it calculates, and takes no setting for that. A
    // rating has to reach its highlight within 300 ms, so it waits for the end of the change only.
    // If it still calculates by then, it would begin anew, now and then in the middle of the old
    // calculation, with what that had not written yet. So it waits for the end of that too.
    file: 'sheets-formula',
    published:
      /this\._setTimeoutKey = setTimeout\(\(\) => \{(\s*const dirtyData[^]*?this\._waitingCommandQueue = \[\];\s*\}), 100\);/,
    instead: `
      const calculate = () => {
        if (this._executionInProgressParams != null) {
          this._setTimeoutKey = setTimeout(calculate, 1);
          return;
        }
        $1;
      this._setTimeoutKey = setTimeout(calculate, 0);`,
  },
  {
    // It knows that it calculates only some time after it began.
    file: 'sheets-formula',
    published: 'if (stage === FormulaExecuteStageType.START) {',
    instead:
      'if (stage === FormulaExecuteStageType.START) { this._executionInProgressParams = params.stageInfo;',
  },
  {
    // The progress bar of a calculation that takes a second, if all is gone by then.
    file: 'sheets-formula',
    published: /(startDependencyTimer = null;\s*)this\._startProgress\(\);/,
    instead: '$1if (!this._disposed) this._startProgress();',
  },
  {
    // The formula of a conditional format is taken for one that stands in each cell it formats: then
    // whatever reads such a cell seems to depend on it, and what has to come first is lost.
    file: 'engine-formula',
    published:
      'const searchResults = this._dependencyManagerService.searchDependency(tree.toRTreeItem(), skippedTreeIds);',
    instead:
      'const searchResults = tree.formulaId == null ? this._dependencyManagerService.searchDependency(tree.toRTreeItem(), skippedTreeIds) : new Set();',
  },
  {
    // Every calculation would build a tree of all formulas for the sake of INDIRECT and its like,
    // which the add-on does not use: half of the time it takes.
    file: 'engine-formula',
    published: 'const treeDependencyCache = new RTree();\n',
    instead: `const treeDependencyCache = new RTree();
      if (treeList.every((tree) => tree.addressFunctionNodes.length === 0)) return;
      `,
  },
  {
    // The name of a tab may hold an exclamation mark: a reference begins behind the last one.
    file: 'engine-formula',
    published: 'const sheetNameIndex = refString.indexOf("!");',
    instead: 'const sheetNameIndex = refString.lastIndexOf("!");',
  },
  {
    // What a conditional format depends on would be noted once more at every calculation, each of
    // which would take longer than the one before.
    file: 'core',
    published: /tree\.insert\((\{\s*minX: rangeStartColumn,[^]*?\bid\s*\})\);/,
    instead: `const noted = $1;
      const isNoted = (other) => ['id', 'minX', 'minY', 'maxX', 'maxY'].every((key) => other[key] === noted[key]);
      if (!tree.search(noted).some(isNoted)) tree.insert(noted);`,
  },
  {
    // Where cells are compared by `<>`, what they were before stays in mind beside what they are: a
    // conditional format would paint over an error.
    file: 'engine-formula',
    published: 'if (batchOperatorType === 5) {',
    instead: 'if (batchOperatorType === 5 && operator === "=") {',
  },
  {
    // In Google whatever number but 0 a conditional format comes to is true.
    file: 'sheets-conditional-formatting',
    published: 'value === true || value === 1 || value === "TRUE"',
    instead: 'value === true || (typeof value === "number" && value !== 0) || value === "TRUE"',
  },
  {
    file: 'sheets-ui',
    published: /_scrollToCell\(row, column, forceTop = false, forceLeft = false\) \{[^]*?\n\t\}\n/,
    instead: scrollToCell,
  },
  {
    file: 'sheets-ui',
    published: /(\n\tscrollToCell\(row, column, duration\) \{)[^]*?(\n\t\}\n)/,
    instead: '$1 return this._scrollToCell(row, column, true, true);$2',
  },
  {
    // Univer's page moves conditional formats when rows and columns change, but leaves the absolute
    // references of their formulas behind. The host does it right (`moveFormats.ts`), and alone.
    file: 'sheets-conditional-formatting-ui',
    published: '[[SheetsCfRenderController], [ConditionalFormattingFormulaRefRangeController]]',
    instead: '[[SheetsCfRenderController]]',
  },
];

/** Makes these changes while esbuild bundles. @type {import('esbuild').Plugin} */
export const univerPatches = {
  name: 'univer-patches',
  setup(build) {
    for (const file of new Set(changes.map((change) => change.file))) {
      const filter = new RegExp(`@univerjs[\\\\/]${file}[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`);
      build.onLoad({ filter }, async ({ path }) => ({
        contents: patched(file, await readFile(path, 'utf8')),
        loader: 'js',
      }));
    }
  },
};

/** @param {string} file @param {string} text */
function patched(file, text) {
  return changes
    .filter((change) => change.file === file)
    .reduce((before, { published, instead }) => {
      const after = before.replace(published, instead);
      if (after !== before) return after;
      throw new Error(
        `@univerjs/${file} holds ${published} no more: look whether a change of it is still needed.`,
      );
    }, text);
}
