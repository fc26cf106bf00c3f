#!/usr/bin/env node
import { start } from './program.js';

await start(import.meta.url);
