package fr.plainpied.app.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.AbstractUrlBasedView;
import org.springframework.web.servlet.view.UrlBasedViewResolver;

/// Shows the compiled template a controller names: `housing/residences` is `housing/residences.jte`. The page is
/// written whole before its first byte leaves, so that a fault in a template still gives a proper error page.
@Component
class TemplateViews extends UrlBasedViewResolver {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    TemplateViews() {
        setViewClass(Page.class);
        setSuffix(".jte");
        setOrder(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    protected AbstractUrlBasedView instantiateView() {
        return new Page(engine);
    }

    /// One template, filled for one request.
    private static final class Page extends AbstractUrlBasedView {
        private final TemplateEngine engine;

        Page(TemplateEngine engine) {
            this.engine = engine;
            setContentType("text/html;charset=UTF-8");
        }

        @Override
        public boolean checkResource(Locale locale) {
            return engine.hasTemplate(template());
        }

        @Override
        protected void renderMergedOutputModel(
                Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
            Utf8ByteOutput output = new Utf8ByteOutput();
            engine.render(template(), model, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }

        private String template() {
            String url = getUrl();
            return url == null ? "" : url;
        }
    }
}
