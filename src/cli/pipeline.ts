import type { Ci, Occasion } from '../ci/ci.ts';
import { type DetectMeans, detectCi, occasionOf, type Pipeline, pipelineOf, type Streams } from '../ci/detect.ts';
import { occasionOnce } from '../ci/occasion.ts';
import type { Secret } from '../secret.ts';
import type { World } from '../world/world.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReadonlyMap<string, string | Secret>;

/**
 * Whether this is a job of a pipeline, whose log others can read. When in doubt it is one.
 * @param system the one that `--ci` names; `terminal` takes nothing back that the environment tells
 */
export function isPipeline(environment: Environment, system?: string): boolean {
  const said = (name: string) => !['', 'false', '0'].includes(environment[name]?.toLowerCase() ?? '');
  const known = pipelineOf(environment) !== 'terminal' || pipelineOf(environment, system) !== 'terminal';
  return known || said('CI') || said('TEAMCITY_VERSION');
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
  readonly pipeline: Pipeline;
  readonly outputs: Values;
  readonly variables: Values;
  readonly remembered: Values;
  readonly summaries: readonly string[];
  /** The pipeline itself, which keeps values for later steps: from now on in this file, or where it usually does. */
  readonly pipelineWith: (valuesFile: string | undefined) => Ci;
}

/**
 * Speaks on standard error in the pipeline's own dialect, to a person where there is none.
 * @throws Failure ERR_OPTIONS when there is no such system
 */
export function speaker(world: World, streams: Streams, { quiet, verbose, system }: Manner): Speaker {
  const { environment } = world.machine;
  const means: DetectMeans & { valuesFile: string | undefined } = {
    verbose,
    processes: world.processes,
    valuesFile: undefined,
  };
  const ci = detectCi(environment, streams, system, means);
  const gathered = { outputs: new Map(), variables: new Map(), remembered: new Map() };
  const summaries: string[] = [];
  const keep = (map: Map<string, string | Secret>) => async (name: string, value: string | Secret) => {
    if (typeof value !== 'string') ci.mask(value);
    map.set(name, value);
  };
  return {
    ...gathered,
    summaries,
    pipeline: pipelineOf(environment, system),
    pipelineWith: (valuesFile) => {
      means.valuesFile = valuesFile;
      return ci;
    },
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
    summary: async (markdown) => {
      summaries.push(markdown);
    },
  };
}

/** What set off this run, in the words of that system or of the one that the environment tells. */
export function occasionIn(world: World, system?: string): () => Promise<Occasion> {
  return occasionOnce(world, (environment, event) => occasionOf(environment, system, event));
}
