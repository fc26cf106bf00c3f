/** Said once in place of the masks where standard error is a file: nobody acts on commands there, and it would keep them. */
export const unreadMasks =
  'Standard error goes to a file, where no runner reads masks, so none are written. In these lines secrets are hidden all the same; what later commands print of them is not.';
