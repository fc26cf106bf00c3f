import type { Ci, Occasion } from '../ci/ci.ts';
import { detectCi, occasionOf, pipelineOf, type Streams } from '../ci/detect.ts';
import type { Secret } from '../secret.ts';
import type { World } from '../world/world.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReadonlyMap<string, string | Secret>;

/** Whether this is a job of a pipeline, whose log others can read. When in doubt it is one. */
export function isPipeline(environment: Environment): boolean {
  const said = (name: string) => !['', 'false', '0'].includes(environment[name]?.toLowerCase() ?? '');
  return pipelineOf(environment) !== 'terminal' || said('CI') || said('TEAMCITY_VERSION');
}

/** How much is said, and in which system's dialect. */
export interface Manner {
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** One of the systems that there is a dialect for; the environment tells otherwise. */
  readonly system: string | undefined;
}

/** What a command says beside its answer. Values that a pipeline would keep for later steps are gathered instead. */
export interface Speaker extends Ci {
  readonly outputs: Values;
  readonly variables: Values;
  readonly remembered: Values;
}

/**
 * Speaks on standard error in the pipeline's own dialect, to a person where there is none.
 * @throws Failure ERR_OPTIONS when there is no such system
 */
export function speaker(world: World, streams: Streams, { quiet, verbose, system }: Manner): Speaker {
  const { environment } = world.machine;
  const ci = detectCi(environment, streams, system, { verbose, processes: world.processes });
  const gathered = { outputs: new Map(), variables: new Map(), remembered: new Map() };
  const keep = (map: Map<string, string | Secret>) => async (name: string, value: string | Secret) => {
    if (typeof value !== 'string') ci.mask(value);
    map.set(name, value);
  };
  return {
    ...gathered,
    name: ci.name,
    mask: (secret) => ci.mask(secret),
    // Where nothing is handed on to later steps, nothing is lost when a log hides it.
    wouldBlank: () => false,
    info: (text) => {
      if (!quiet) ci.info(text);
    },
    debug: (text) => ci.debug(text),
    annotate: (level, text, place) => {
      if (level !== 'notice' || !quiet) ci.annotate(level, text, place);
    },
    group: (title, lines) => {
      if (!quiet) ci.group(title, lines);
    },
    recall: () => '',
    output: keep(gathered.outputs),
    environment: keep(gathered.variables),
    remember: keep(gathered.remembered),
    summary: async () => undefined,
  };
}

/** What set off this run; GitHub's event file is read once and only when somebody asks. */
export function occasionIn({ files, machine: { environment } }: World, system?: string): () => Promise<Occasion> {
  let read: Promise<Occasion> | undefined;
  const load = async (): Promise<Occasion> => {
    const path = environment['GITHUB_EVENT_PATH'] ?? '';
    const bytes = path === '' ? 'missing' : await files.read(path, 26_214_400);
    return occasionOf(environment, system, typeof bytes === 'string' ? undefined : json(bytes));
  };
  return () => {
    read ??= load();
    return read;
  };
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
