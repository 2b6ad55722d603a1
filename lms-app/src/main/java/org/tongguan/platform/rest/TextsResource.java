package org.tongguan.platform.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.tongguan.platform.i18n.Texts;

/** Translations for the plain pages. Open: texts are no secret, and the public pages need them. */
@Path("texts")
@Produces("application/json")
@OpenToAll
public class TextsResource {
    /** @param prefixes first parts of the keys, such as {@code exam.} */
    @GET
    public Response texts(@QueryParam("lang") String language, @QueryParam("prefix") List<String> prefixes) {
        CacheControl cache = new CacheControl();
        cache.setMaxAge(300);
        Locale locale = Texts.nearest(Locale.forLanguageTag(language == null ? "zh-CN" : language));
        return Response.ok(Texts.startingWith(locale, prefixes)).cacheControl(cache).build();
    }
}
