export { check, login } from '../cli/program.js';
