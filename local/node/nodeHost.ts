import type { IWorkbookData } from '@univerjs/core';
import { Host, type HostOptions } from '../host/host';
import type { SavedProperties } from '../host/state/propertyStores';
import { loadFolder } from './loadFolder';
import { createUniver } from './univer';

export interface NodeHostOptions extends Pick<HostOptions, 'files' | 'now' | 'timeZone'> {
  /** The folder of the built script. Without it the host knows no functions. */
  readonly folder?: string;
  readonly saved?: Partial<IWorkbookData>;
  readonly properties?: SavedProperties;
}

/** A host without a screen, with a workbook open. */
export function createNodeHost(options: NodeHostOptions = {}): NodeHost {
  return new NodeHost(options);
}

export class NodeHost extends Host {
  private readonly end: () => void;

  constructor({ folder, saved, properties, ...rest }: NodeHostOptions) {
    const { univer, api } = createUniver();
    super({ api, injector: univer.__getInjector(), ...rest });
    this.end = () => univer.dispose();
    if (folder !== undefined) loadFolder(this, folder);
    this.open(saved, properties);
  }

  dispose(): void {
    this.end();
  }
}
