/** How a job or a step stands. */
export type Status = 'success' | 'failure' | 'cancelled';

/** What an `if:` may look at. `lookUp` gets a path such as `github.event_name` and gives its text, empty when unknown. */
export interface ConditionContext {
  readonly status: Status;
  readonly lookUp: (path: string) => string;
}

type Value = string | number | boolean | null;

const statusFunctions = /\b(always|success|failure|cancelled)\s*\(/i;

/**
 * Evaluates an `if:` of a workflow's step. Without a function of status in it the job must have succeeded, too.
 * Of the expression language it knows the status functions, `!`, `&&`, `||`, `==`, `!=`, brackets, literals and contexts.
 */
export function stepCondition(expression: string, context: ConditionContext): boolean {
  const bare = expression.trim().replace(/^\$\{\{(.*)\}\}$/s, '$1');
  return evaluateCondition(statusFunctions.test(bare) ? bare : `success() && (${bare})`, context);
}

/** Evaluates an expression as it stands, as the runner does with `post-if`; throws on what it does not know. */
export function evaluateCondition(expression: string, context: ConditionContext): boolean {
  const tokens = expression.match(/'(?:[^']|'')*'|&&|\|\||==|!=|[!()]|[A-Za-z_][\w.-]*|-?\d+(?:\.\d+)?|\S/g) ?? [];
  let position = 0;
  const peek = (): string | undefined => tokens[position];
  const accept = (token: string): boolean => {
    if (peek() !== token) return false;
    position++;
    return true;
  };
  const unexpected = (): Error => new Error(`Unexpected symbol: '${peek() ?? 'end'}' in expression: ${expression}`);

  const or = (): Value => {
    let value = and();
    while (accept('||')) {
      const other = and();
      value = truthy(value) ? value : other;
    }
    return value;
  };
  const and = (): Value => {
    let value = comparison();
    while (accept('&&')) {
      const other = comparison();
      value = truthy(value) ? other : value;
    }
    return value;
  };
  const comparison = (): Value => {
    const value = unary();
    if (accept('==')) return same(value, unary());
    if (accept('!=')) return !same(value, unary());
    return value;
  };
  const unary = (): Value => (accept('!') ? !truthy(unary()) : primary());
  const primary = (): Value => {
    if (accept('(')) {
      const value = or();
      if (!accept(')')) throw unexpected();
      return value;
    }
    const token = peek();
    if (token === undefined || !/^['\w-]/.test(token)) throw unexpected();
    position++;
    if (accept('(')) {
      if (!accept(')')) throw unexpected();
      return call(token.toLowerCase(), context.status);
    }
    return literal(token, context);
  };

  const value = or();
  if (position < tokens.length) throw unexpected();
  return truthy(value);
}

function call(name: string, status: Status): boolean {
  switch (name) {
    case 'always':
      return true;
    case 'success':
      return status === 'success';
    case 'failure':
      return status === 'failure';
    case 'cancelled':
      return status === 'cancelled';
    default:
      throw new Error(`Unrecognized function: '${name}'`);
  }
}

function literal(token: string, context: ConditionContext): Value {
  if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
  if (/^-?\d/.test(token)) return Number(token);
  if (token === 'true') return true;
  if (token === 'false') return false;
  if (token === 'null') return null;
  return context.lookUp(token);
}

function truthy(value: Value): boolean {
  return value !== '' && value !== 0 && value !== false && value !== null;
}

// Text is compared without regard to case; values of different kinds as numbers.
function same(one: Value, other: Value): boolean {
  if (typeof one === 'string' && typeof other === 'string') return one.toLowerCase() === other.toLowerCase();
  if (typeof one === typeof other) return one === other;
  return asNumber(one) === asNumber(other);
}

function asNumber(value: Value): number {
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value);
  return Number(value ?? 0);
}
