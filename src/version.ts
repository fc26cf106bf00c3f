/** The version of this product, as package.json has it. */
export const version = '0.1.0';

/** Where the project lives. */
export const homepage = 'https://github.com/sf-keypair/sf-keypair';
