/** Every store as plain JSON, to be kept with the workbook. */
export interface SavedProperties {
  readonly document: Readonly<Record<string, string>>;
  readonly users: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Google's limits are 9 KB a value and 500 KB a store; whether it means 1,000 or 1,024 it leaves open. */
const mostInValue = 9_000;
const mostInStore = 500_000;

/** The properties of the open workbook: one store of the document, and one of each user. */
export class PropertyStores {
  /** Called after every change; the page saves then. */
  changed: () => void = () => undefined;
  private document: PropertyStore = this.filled();
  private readonly users = new Map<string, PropertyStore>();

  get ofDocument(): PropertyStore {
    return this.document;
  }

  ofUser(user: string): PropertyStore {
    const store = this.users.get(user) ?? this.filled();
    this.users.set(user, store);
    return store;
  }

  /** Puts what was saved, or nothing, in the place of all that is there. */
  load(saved?: SavedProperties): void {
    this.document = this.filled(saved?.document);
    this.users.clear();
    for (const [user, values] of Object.entries(saved?.users ?? {})) {
      this.users.set(user, this.filled(values));
    }
  }

  save(): SavedProperties {
    const users = [...this.users].map(([user, store]) => [user, store.values()] as const);
    return { document: this.document.values(), users: Object.fromEntries(users) };
  }

  private filled(values: Readonly<Record<string, string>> = {}): PropertyStore {
    return new PropertyStore(new Map(Object.entries(values)), () => this.changed());
  }
}

export class PropertyStore {
  constructor(
    private held: ReadonlyMap<string, string>,
    private readonly changed: () => void,
  ) {}

  get(key: string): string | null {
    return this.held.get(key) ?? null;
  }

  values(): Record<string, string> {
    return Object.fromEntries(this.held);
  }

  /** All of them, or none if one cannot be taken. */
  set(entries: readonly (readonly [key: string, value: string])[]): void {
    for (const [key, value] of entries) {
      if (size(value) <= mostInValue) continue;
      throw new RangeError(
        `Argument too large: the value of ${key} has ${size(value)} bytes; give at most ${mostInValue}.`,
      );
    }
    const next = new Map([...this.held, ...entries]);
    const total = [...next].flat().reduce((sum, part) => sum + size(part), 0);
    if (total > mostInStore) {
      throw new RangeError(
        `You have exceeded the property storage quota: the store would have ${total} bytes, of at most ${mostInStore}. Please remove some properties and try again.`,
      );
    }
    this.become(next);
  }

  delete(key: string): void {
    this.become(new Map([...this.held].filter(([known]) => known !== key)));
  }

  private become(next: ReadonlyMap<string, string>): void {
    this.held = next;
    this.changed();
  }
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
