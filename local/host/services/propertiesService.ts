import type { Context } from '../calls/context';
import { text } from '../calls/guard';
import { isPlain } from '../calls/jsonLike';
import type { PropertyStore, PropertyStores } from '../state/propertyStores';
import { describe } from '../calls/describe';
import { serve } from '../calls/serve';

type Google = GoogleAppsScript.Properties.Properties;

export class PropertiesService implements Pick<
  GoogleAppsScript.Properties.PropertiesService,
  'getDocumentProperties' | 'getUserProperties'
> {
  constructor(
    private readonly context: Context,
    private readonly stores: PropertyStores,
  ) {}

  getDocumentProperties(): Google {
    return this.serve(this.stores.ofDocument);
  }

  getUserProperties(): Google {
    return this.serve(this.stores.ofUser(this.context.user));
  }

  private serve(store: PropertyStore): Google {
    return serve('Properties', new Properties(this.context, store), this.context.log);
  }
}

/** Google makes texts of whatever it is given; a product that relies on that reads back `[object Object]`. */
class Properties implements Pick<
  Google,
  'getProperty' | 'getProperties' | 'setProperty' | 'setProperties' | 'deleteProperty'
> {
  constructor(
    private readonly context: Context,
    private readonly store: PropertyStore,
  ) {}

  getProperty(key: unknown): string | null {
    return this.store.get(keyOf(key));
  }

  getProperties(): Record<string, string> {
    const copied: unknown = this.context.realm.JSON.parse(JSON.stringify(this.store.values()));
    return copied as Record<string, string>;
  }

  setProperty(key: unknown, value: unknown): Google {
    this.store.set([entryOf([key, value])]);
    return this.self();
  }

  setProperties(properties: unknown): Google {
    if (typeof properties !== 'object' || properties === null || !isPlain(properties)) {
      throw new TypeError(
        `The properties are ${describe(properties)}; give a plain object of texts.`,
      );
    }
    this.store.set(Object.entries(properties).map(entryOf));
    return this.self();
  }

  deleteProperty(key: unknown): Google {
    this.store.delete(keyOf(key));
    return this.self();
  }

  private self(): Google {
    return this as unknown as Google;
  }
}

function entryOf([key, value]: readonly [unknown, unknown]): readonly [string, string] {
  const name = keyOf(key);
  return [name, text(value, `The value of ${name}`)];
}

function keyOf(given: unknown): string {
  const key = text(given, 'The property key');
  if (key === '') throw new RangeError('The property key is empty; give it a name.');
  return key;
}
