import { limits } from '../limits.ts';

/** What a message costs of the two sums that Discord bounds. */
interface Cost {
  readonly components: number;
  readonly text: number;
}

/** True where Discord takes these components as one message. */
export function fits(components: readonly object[]): boolean {
  const cost = measure(components);
  return cost.components <= limits.components && cost.text <= limits.text;
}

/** Counts nested components, and the characters of text displays. */
export function measure(components: readonly object[]): Cost {
  let count = 0;
  let characters = 0;
  for (const component of components) {
    const nested = measure([...childrenOf(component), ...accessoryOf(component)]);
    count += 1 + nested.components;
    characters +=
      nested.text + ('content' in component && typeof component.content === 'string' ? component.content.length : 0);
  }
  return { components: count, text: characters };
}

function childrenOf(component: object): object[] {
  return 'components' in component && Array.isArray(component.components) ? (component.components as object[]) : [];
}

function accessoryOf(component: object): object[] {
  return 'accessory' in component && typeof component.accessory === 'object' && component.accessory !== null
    ? [component.accessory]
    : [];
}
