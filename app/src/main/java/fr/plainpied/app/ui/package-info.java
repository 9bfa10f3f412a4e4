/// The page toolkit: the words, the frame of every page, and one template fragment per component. Owns no rule.
///
/// # How a page is made
///
/// A controller fills records of this package and of `form`, `part` and `figure`, and names a template of its own
/// module's folder. The model already holds `shell` (see [ShellAdvice][fr.plainpied.app.ui.ShellAdvice]): the frame,
/// the language and its [Words][fr.plainpied.app.ui.Words].
///
/// ```
/// @GetMapping("/residences")
/// String list(@ModelAttribute("shell") Shell shell, Model model) {
///     model.addAttribute("page", ResidencesPage.of(residences.all(), shell.words()));
///     return "housing/residences";                       // app/src/main/jte/housing/residences.jte
/// }
/// ```
///
/// ```
/// @import fr.plainpied.app.ui.*
/// @import fr.plainpied.app.housing.ResidencesPage
/// @param Shell shell
/// @param ResidencesPage page
/// !{var words = shell.words();}
/// @template.ui.page(shell = shell, title = words.say("housing.residences.title"), crumbs = page.crumbs(), content = @`
///   @template.ui.head(title = words.say("housing.residences.title"), lead = words.say("housing.residences.lead"))
///   @template.ui.section(id = "list", title = words.say("housing.residences.list"), content = @`
///     @template.ui.table(table = page.table())
///   `)
/// `)
/// ```
///
/// Rules: no text in a template or in Java, only keys of `messages/<module>.properties` and `_en` (a key begins with
/// its bundle's name); one `h1` a page, given by `ui/head`; a form goes through `ui/form`, which carries the token; a
/// page with faults is made with `problem = true` and starts with `ui/problems`; what was typed is given back; dashes
/// mean unknown and nothing else. No inline style, no inline script. Every component in all its states: `/composants`.
@ApplicationModule(displayName = "Page toolkit", type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.plainpied.app.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
