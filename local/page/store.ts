import type { IWorkbookData } from '@univerjs/core';
import type { SavedProperties } from '../host/state/propertyStores';

/** What a visit leaves behind for the next. */
export interface Saved {
  readonly workbook: Partial<IWorkbookData>;
  /** Missing in what an earlier version saved. */
  readonly properties?: SavedProperties;
  /** Whether the sidebar was ever opened: then nobody needs the hint. */
  readonly sidebarSeen: boolean;
}

/** Where in the browser it is kept. */
export const KEPT = { database: 'hub-reflection', store: 'workbooks', key: 'current' } as const;

export async function readSaved(): Promise<Saved | null> {
  const found: unknown = await request('readonly', (store) => store.get(KEPT.key));
  return found === undefined ? null : (found as Saved);
}

export async function writeSaved(saved: Saved): Promise<void> {
  await request('readwrite', (store) => store.put(saved, KEPT.key));
}

export async function forgetSaved(): Promise<void> {
  await request('readwrite', (store) => store.delete(KEPT.key));
}

async function request<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(KEPT.database, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(KEPT.store);
  const database = await finished(opening);
  try {
    return await finished(ask(database.transaction(KEPT.store, mode).objectStore(KEPT.store)));
  } finally {
    database.close();
  }
}

function finished<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error ?? new Error('The browser’s storage failed.'));
  });
}
