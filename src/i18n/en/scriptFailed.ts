/** Written into every page by the build, for the case that its script does not come or gives up. */
export const scriptFailed = {
  title: 'The script of this page failed.',
  still: 'What you see is the page as it was built: its text, figures and links still work.',
};
