package org.tongguan.catalogue.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.tongguan.catalogue.CatalogueService;
import org.tongguan.shared.Page;

/** Courses and their lessons, for everyone who has signed in. */
@Path("courses")
@Produces("application/json")
@ApplicationScoped
public class CoursesResource {
    private final CatalogueService courses;

    @Inject
    CoursesResource(CatalogueService courses) {
        this.courses = courses;
    }

    @SuppressWarnings("NullAway")
    CoursesResource() {
        this(null);
    }

    /**
     * The current courses, leaders' first.
     *
     * @param offset how many to leave out
     * @param limit  the most to return, up to 500
     */
    @GET
    public Page<CourseJson> list(@QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        List<CourseJson> all = courses.courses().stream().map(CourseJson::of).toList();
        int from = Math.max(0, offset);
        return new Page<>(all.stream().skip(from).limit(Page.limit(limit)).toList(), all.size(), from, Page.limit(limit));
    }

    /** A course with its lessons; 404 {@code input.not-found}. */
    @GET
    @Path("{key}")
    public CourseJson.WithLessons course(@PathParam("key") String key) {
        return CourseJson.WithLessons.of(courses.course(key));
    }

    /** A lesson of the current version with its text; 404 {@code input.not-found}. */
    @GET
    @Path("{key}/lessons/{lesson}")
    public CourseJson.LessonText lesson(@PathParam("key") String key, @PathParam("lesson") String lesson) {
        return CourseJson.LessonText.of(courses.lesson(key, lesson));
    }
}
