/** RJSF asks for its own widgets by calling this; the form brings its own. */
const widgets = () => ({});
export default widgets;
